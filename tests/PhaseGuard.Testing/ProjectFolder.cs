using System.Runtime.CompilerServices;

namespace PhaseGuard.Testing;

/// <summary>Where the project's own files are.</summary>
public static class ProjectFolder
{
    /// <summary>The root of the project.</summary>
    public static string Root { get; } = Find();

    /// <summary>The real step files, which stand beside the project; <see langword="null"/> in a plain clone.</summary>
    public static string? Corpus { get; } = Beside("corpus");

    /// <summary>The real workflow sessions, which stand beside the project; <see langword="null"/> in a plain clone.</summary>
    public static string? WorkflowCorpus { get; } = Beside("corpus-workflows");

    /// <summary>A file or folder of the project.</summary>
    /// <param name="names">The names below the root.</param>
    public static string At(params string[] names) => Path.Combine([Root, .. names]);

    /// <summary>Whether approved texts are to be written anew instead of compared (<c>PHASEGUARD_APPROVE=1</c>).</summary>
    public static bool Approves => Environment.GetEnvironmentVariable("PHASEGUARD_APPROVE") == "1";

    private static string? Beside(string name)
        => Path.Combine(Root, "..", "shared", name) is var folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    private static string Find([CallerFilePath] string thisFile = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
