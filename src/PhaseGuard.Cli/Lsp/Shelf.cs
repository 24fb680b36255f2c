using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Lsp;

/// <summary>The documents that an editor shows.</summary>
/// <param name="context">The world.</param>
internal sealed class Shelf(CommandContext context)
{
    private readonly Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkTree> _trees = new(StringComparer.Ordinal);

    /// <summary>A document of which is shown what is not so any more; <see langword="null"/> where there is none.</summary>
    public OpenDocument? Stale => _documents.Values.FirstOrDefault(document => document.IsStale);

    /// <summary>Takes a document that is shown from now on; what is no file of this machine is passed over.</summary>
    /// <exception cref="Git.CannotCheckException">git cannot say where it lies.</exception>
    public void Open(JsonValue item)
    {
        _ = Close(item);
        string uri = item["uri"u8].If(JsonKind.String).Text;
        if (FileUri.ToPath(uri) is { } file && Path.GetDirectoryName(file) is { } folder)
        {
            file = Path.Combine(RealPath.Of(folder), Path.GetFileName(file));
            var document = new OpenDocument(uri, file, TreeOf(Path.GetDirectoryName(file)!)) { Version = VersionOf(item) };
            document.Change(new DocumentText(item["text"u8].If(JsonKind.String).Utf8.ToArray()));
            _documents.Add(uri, document);
        }
    }

    /// <summary>Changes a document, by pieces or as a whole.</summary>
    public void Change(JsonValue parameters)
    {
        if (Find(parameters["textDocument"u8]) is not { } document)
        {
            return;
        }

        DocumentText text = document.Text;
        foreach (JsonValue change in parameters["contentChanges"u8].If(JsonKind.Array).Children)
        {
            ReadOnlySpan<byte> utf8 = change["text"u8].If(JsonKind.String).Utf8;
            text = change["range"u8] is { IsObject: true } range ? text.With(Spot.Read(range["start"u8]), Spot.Read(range["end"u8]), utf8) : new DocumentText(utf8.ToArray());
        }

        document.Version = VersionOf(parameters["textDocument"u8]);
        document.Change(text);
    }

    /// <returns>How the document is called that is shown no more; <see langword="null"/> where none was.</returns>
    public string? Close(JsonValue identifier)
    {
        if (Find(identifier) is not { } document)
        {
            return null;
        }

        _documents.Remove(document.Uri);
        document.Dispose();
        return document.Uri;
    }

    /// <returns><see langword="null"/> where it is not shown.</returns>
    public OpenDocument? Find(JsonValue identifier) => _documents.GetValueOrDefault(identifier["uri"u8].If(JsonKind.String).Text);

    /// <summary>Lets all be judged anew: the policy or files beside them changed.</summary>
    public void Forget()
    {
        foreach (OpenDocument document in _documents.Values)
        {
            document.Forget();
        }
    }

    private static int VersionOf(JsonValue identifier) => JsonNumber.TryRead(identifier["version"u8], out decimal version) && version is >= int.MinValue and <= int.MaxValue ? (int)version : 0;

    /// <summary>The work tree of a folder, for which git is asked once.</summary>
    private WorkTree TreeOf(string folder)
    {
        while (!Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder) ?? context.Directory;
        }

        if (!_trees.TryGetValue(folder, out WorkTree? tree))
        {
            tree = WorkTree.Of(folder);
            if (tree.IsRepository)
            {
                _trees.Add(folder, tree);
            }
        }

        return tree;
    }
}
