namespace PhaseGuard.Cli.Init;

/// <summary>All folders of one name that hold files of a kind.</summary>
/// <param name="Name">The name; empty for the top.</param>
/// <param name="Files">How many such files lie there.</param>
/// <param name="Strangers">How many other JSON files lie there, which a glob would block.</param>
internal sealed record SurveyedFolder(string Name, int Files, int Strangers)
{
    /// <summary>Characters that a glob cannot have, or that mean something in one.</summary>
    private const string NotInGlobs = "{}[]!*\\";

    public string Glob => Name.Length == 0 ? "*.json"
        : $"**/{string.Concat(Name.Select(c => char.IsControl(c) || NotInGlobs.Contains(c) ? '?' : c))}/*.json";

    public static string NameOf(string path) => Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
}
