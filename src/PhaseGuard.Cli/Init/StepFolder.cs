namespace PhaseGuard.Cli.Init;

/// <summary>All folders of one name that hold step files.</summary>
/// <param name="Name">The name; empty for the top.</param>
/// <param name="Steps">How many files with a phase log lie there.</param>
/// <param name="Strangers">How many other JSON files lie there, which a glob would block.</param>
internal sealed record StepFolder(string Name, int Steps, int Strangers)
{
    public string Glob => Name.Length == 0 ? "*.json" : $"**/{Name}/*.json";

    public static string NameOf(string path) => Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
}
