using System.Text.RegularExpressions;

namespace PhaseGuard.Tests;

/// <summary>How the sections of a story write files in short; <c>cases/README.md</c> says which ways there are.</summary>
internal static partial class StoryShorthand
{
    /// <summary>A section that writes its file in short, as one that gives the file's text.</summary>
    public static (string Name, string Content) Spell(string name, string content)
    {
        Match section = Section().Match(name);
        if (!section.Success)
        {
            return (name, content);
        }

        string path = section.Groups["path"].Value;
        string[] lines = content.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string? status = section.Groups["status"] is { Success: true } word ? word.Value : null;
        string stem = Path.GetFileNameWithoutExtension(path);
        return ($"{section.Groups["when"].Value} {path}", section.Groups["kind"].Value switch
        {
            "empty" => "",
            "task" => SessionRecord.Task(stem, status, lines),
            "session" => SessionRecord.Session(Path.GetFileName(Path.GetDirectoryName(path)!), status, lines),
            var letters => new Step(letters) { Id = stem, Lines = lines }.ToString(),
        });
    }

    [GeneratedRegex("^(?<when>before|after|beside) (?<path>.+?) (?:(?<kind>empty|[A-Z]+)|(?<kind>task|session)(?: (?<status>[a-z_]+))?)$")]
    private static partial Regex Section();
}
