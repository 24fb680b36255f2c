using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace PhaseGuard.Tests.Reports;

/// <summary>The renderer of GitHub's Markdown in <c>tests/markdown</c>. It is never downloaded here: where it is absent, the test is ignored.</summary>
internal static class MarkdownRenderer
{
    private static readonly string _folder = ProjectFolder.At("tests", "markdown");

    /// <summary>The HTML of each text, in their order.</summary>
    public static IReadOnlyList<string> Render(IEnumerable<string> texts)
    {
        if (!Directory.Exists(Path.Combine(_folder, "node_modules")))
        {
            Assert.Ignore("the renderer of Markdown is not restored; `npm ci` in tests/markdown does it");
        }

        string lines = string.Concat(texts.Select(text => JsonSerializer.Serialize(text) + "\n"));
        Finished finished = Run(Encoding.UTF8.GetBytes(lines)).OrThrow();
        return [.. finished.Output.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<string>(line)!)];
    }

    private static Finished Run(byte[] input)
    {
        try
        {
            return Child.Run("node", ["render.mjs"], _folder, input: input);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("there is no node here to run the renderer of Markdown");
            throw;
        }
    }
}
