using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The independent validator in <c>tests/schemas</c>. It is never downloaded here: where it is absent, the test is ignored.</summary>
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

        string lines = string.Concat(documents.Select(document =>
            JsonSerializer.Serialize(new { schema = document.Schema, text = Text(document.Content) }) + "\n"));
        try
        {
            Finished finished = Child.Run("node", ["validate.mjs"], _folder, input: Encoding.UTF8.GetBytes(lines)).OrThrow();
            return [.. finished.Output.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<string?>(line))];
        }
        catch (Win32Exception)
        {
            Assert.Ignore("there is no node here to run the validator of the schemas");
            throw;
        }
    }

    private static string Text(byte[] content)
        => Encoding.UTF8.GetString(content is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : content);
}
