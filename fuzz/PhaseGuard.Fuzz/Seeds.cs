namespace PhaseGuard.Fuzz;

/// <summary>Inputs to begin with: the tests' own files, and the real ones where they stand beside the repository.</summary>
internal static class Seeds
{
    /// <summary>The top of the repository, upward from the program.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The step files of all cases and of the corpus.</summary>
    public static IReadOnlyList<byte[]> Steps { get; } =
        [.. Cases("PG0*").Where(file => !IsPolicyCase(file) && !file.EndsWith(".policy.json", StringComparison.Ordinal)).Concat(Corpus()).Select(File.ReadAllBytes)];

    /// <summary>The policies of all cases.</summary>
    public static IReadOnlyList<byte[]> Policies { get; } =
        [.. Cases("PG0*").Where(file => IsPolicyCase(file) || file.EndsWith(".policy.json", StringComparison.Ordinal)).Select(File.ReadAllBytes)];

    /// <summary>The task files and session files of all cases.</summary>
    public static IReadOnlyList<byte[]> Tasks { get; } = [.. Cases("PG1*").Select(File.ReadAllBytes)];

    /// <summary>The files of a folder of the repository.</summary>
    public static IReadOnlyList<byte[]> In(string folder, params string[] endings)
        => [.. Files(Path.Combine(Root, folder)).Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))).Select(File.ReadAllBytes)];

    /// <summary>The inputs that broke a promise of a target once.</summary>
    public static IReadOnlyList<byte[]> Kept(string target)
        => Path.Combine(Root, "fuzz", "cases") is var folder && Directory.Exists(folder)
            ? [.. Files(folder).Where(file => Path.GetFileName(file).StartsWith($"{target}-", StringComparison.Ordinal)).Select(File.ReadAllBytes)] : [];

    /// <summary>The lines of some files.</summary>
    public static IReadOnlyList<byte[]> LinesIn(string folder, string ending)
        => [.. Files(Path.Combine(Root, folder)).Where(file => file.EndsWith(ending, StringComparison.Ordinal)).SelectMany(File.ReadLines).Select(System.Text.Encoding.UTF8.GetBytes)];

    private static IEnumerable<string> Cases(string rules)
        => Directory.GetDirectories(Path.Combine(Root, "tests", "PhaseGuard.Tests", "cases"), rules).Order(StringComparer.Ordinal)
            .SelectMany(Files).Where(file => file.EndsWith(".json", StringComparison.Ordinal));

    private static bool IsPolicyCase(string file) => Path.GetFileName(Path.GetDirectoryName(file))!.StartsWith("PG09", StringComparison.Ordinal);

    private static IEnumerable<string> Corpus()
        => Path.Combine(Root, "..", "shared", "corpus") is var folder && Directory.Exists(folder)
            ? Files(folder).Where(file => file.EndsWith(".json", StringComparison.Ordinal) && new FileInfo(file).Length < 100_000) : [];

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "PhaseGuard.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
