using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The independent validators in <c>tests/schemas</c>. They are never downloaded here: where one is absent, the test is ignored.</summary>
internal static class SchemaValidator
{
    private static readonly string _folder = ProjectFolder.At("tests", "schemas");

    /// <summary>Asks of each document what a schema says.</summary>
    /// <returns>A sentence for each that is rejected, <see langword="null"/> for each that is accepted, in their order.</returns>
    public static IReadOnlyList<string?> Ask(IEnumerable<(string Schema, byte[] Content)> documents)
    {
        if (!Directory.Exists(Path.Combine(_folder, "node_modules")))
        {
            Assert.Ignore("the validator of the schemas is not restored; `npm ci` in tests/schemas does it");
        }

        return Run("node", "validate.mjs", documents);
    }

    /// <summary>The same of a validator with another engine for patterns, that of Python.</summary>
    /// <returns>A sentence for each that is rejected, <see langword="null"/> for each that is accepted, in their order.</returns>
    public static IReadOnlyList<string?> AskAnother(IEnumerable<(string Schema, byte[] Content)> documents)
    {
        if (Run(() => Child.Run("python3", ["-c", "import jsonschema"], _folder)).ExitCode != 0)
        {
            Assert.Ignore("Python has no jsonschema here, the second validator of the schemas; the package python3-jsonschema of Debian brings it");
        }

        return Run("python3", "validate.py", documents);
    }

    private static List<string?> Run(string program, string script, IEnumerable<(string Schema, byte[] Content)> documents)
    {
        string lines = string.Concat(documents.Select(document =>
            JsonSerializer.Serialize(new { schema = document.Schema, text = Text(document.Content) }) + "\n"));
        Finished finished = Run(() => Child.Run(program, [script], _folder, input: Encoding.UTF8.GetBytes(lines))).OrThrow();
        return [.. finished.Output.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<string?>(line))];
    }

    private static Finished Run(Func<Finished> program)
    {
        try
        {
            return program();
        }
        catch (Win32Exception)
        {
            Assert.Ignore("there is no node or no python3 here to run a validator of the schemas");
            throw;
        }
    }

    private static string Text(byte[] content)
        => Encoding.UTF8.GetString(content is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : content);
}
