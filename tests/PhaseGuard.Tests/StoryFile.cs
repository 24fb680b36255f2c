namespace PhaseGuard.Tests;

/// <summary>A case that is a story: <c>cases/PG060/bad-reopened.story</c>.</summary>
public sealed record StoryFile(string Rule, string File)
{
    public static IEnumerable<StoryFile> All
        => from folder in Directory.EnumerateDirectories(CaseFile.Folder).Order(StringComparer.Ordinal)
           from file in Directory.EnumerateFiles(folder, "*.story").Order(StringComparer.Ordinal)
           select new StoryFile(Path.GetFileName(folder), file);

    public string Name => Path.GetFileNameWithoutExtension(File);

    public bool IsBad => Name.StartsWith("bad", StringComparison.Ordinal);

    public Story Read() => new(System.IO.File.ReadAllText(File));

    public override string ToString() => $"{Rule}/{Name}";
}
