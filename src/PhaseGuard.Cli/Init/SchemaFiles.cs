using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Init;

/// <summary>The JSON Schemas that the tool brings along, to be copied into a repository for its editors.</summary>
internal static class SchemaFiles
{
    /// <summary>The folder of the repository that holds them; they refer to one another by name.</summary>
    public const string Folder = "schemas";

    /// <summary>What a policy at the top names as its <c>$schema</c>.</summary>
    public const string OfPolicy = $"./{Folder}/policy.schema.json";

    private static readonly string[] _resources =
        [.. typeof(SchemaFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{Folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Whether a repository has the schema of a policy.</summary>
    public static bool AreIn(WorkTree tree) => File.Exists(tree.FileOf(OfPolicy));

    /// <summary>Writes them all, or none where one that is there is another.</summary>
    /// <param name="tree">The repository.</param>
    /// <param name="force">Whether to write over one that is another.</param>
    /// <param name="tool">How the tool was called.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="CannotCheckException">One that is there is another, or cannot be read; or a link leads out of the repository.</exception>
    public static int Write(WorkTree tree, bool force, string tool)
    {
        (string Path, byte[] Content)[] files = [.. _resources.Select(name => (name, Read(name)))];
        if (!RealPath.IsWithin(tree.FileOf(OfPolicy), tree.Top))
        {
            throw new CannotCheckException($"{tree.Show(Folder)} leads out of the work tree, so nothing was written: put a folder in its place.");
        }

        if (!force && Array.Find(files, file => Differs(tree, file.Path, file.Content)) is { Path: { } other })
        {
            throw new CannotCheckException($"{tree.Show(other)} is there and is not the schema of this version, so nothing was written: `{tool} init --schemas --force` writes over it.");
        }

        Directory.CreateDirectory(tree.FileOf(Folder));
        foreach ((string path, byte[] content) in files)
        {
            AtomicFile.Write(tree.FileOf(path), stream => stream.Write(content));
        }

        return files.Length;
    }

    private static bool Differs(WorkTree tree, string path, byte[] content)
        => Path.Exists(tree.FileOf(path)) && !(FileContent.ReadSetting(tree.FileOf(path), within: tree.Top) is { } there && there.Span.SequenceEqual(content));

    private static byte[] Read(string resource)
    {
        using Stream stream = typeof(SchemaFiles).Assembly.GetManifestResourceStream(resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
