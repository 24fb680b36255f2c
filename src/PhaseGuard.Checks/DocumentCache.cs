using System.Buffers;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// Versions of step files, by their object ids. Each is read and parsed once as long as it is at hand: what a later commit
/// of the plan needs stays, and of the rest as much as the limit lets.
/// </summary>
/// <param name="blobs">Where the versions come from.</param>
/// <param name="keptBytes">How much text of versions that nobody waits for is kept.</param>
internal sealed class DocumentCache(ObjectReader blobs, long keptBytes) : IDisposable
{
    private readonly Dictionary<string, Version> _atHand = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _wanted = new(StringComparer.Ordinal);
    private readonly LinkedList<Version> _idle = new();
    private long _idleBytes;
    private IEnumerator<GitObject> _answers = Enumerable.Empty<GitObject>().GetEnumerator();

    /// <summary>Plans what comes next, and asks git for what is not at hand. All of the last plan must have been taken and left.</summary>
    /// <param name="entries">The versions in the order in which they will be taken, each as often as it will be.</param>
    public void Plan(IEnumerable<TreeEntry> entries)
    {
        var missing = new List<string>();
        foreach (string id in entries.Where(entry => entry.IsFile).Select(entry => entry.Id))
        {
            if (_wanted.TryGetValue(id, out int count))
            {
                _wanted[id] = count + 1;
                continue;
            }

            _wanted[id] = 1;
            if (!_atHand.TryGetValue(id, out Version? version))
            {
                missing.Add(id);
            }
            else if (version.Idle is { } idle)
            {
                Wake(version, idle);
            }
        }

        _answers.MoveNext();
        _answers.Dispose();
        _answers = blobs.ReadAll(missing).GetEnumerator();
    }

    /// <summary>Takes the next version of the plan.</summary>
    /// <param name="entry">What stands at the path.</param>
    /// <param name="path">The repository path.</param>
    /// <param name="options">How it is judged where it was not at hand.</param>
    /// <returns>The document, good until it is left.</returns>
    /// <exception cref="CannotCheckException">It cannot be read.</exception>
    public StepDocument Take(TreeEntry entry, string path, ValidationOptions options)
    {
        if (entry.Flaw is { } flaw)
        {
            return StepDocument.Unreadable(path, flaw, options);
        }

        if (!_atHand.TryGetValue(entry.Id, out Version? version))
        {
            GitObject blob = Next(entry, path);
            version = Read(entry.Id, blob, path, options);
            _atHand.Add(entry.Id, version);
        }

        return version.Document.At(path);
    }

    /// <summary>Leaves a version that was taken.</summary>
    public void Leave(TreeEntry entry)
    {
        if (!entry.IsFile || --_wanted[entry.Id] > 0)
        {
            return;
        }

        _wanted.Remove(entry.Id);
        Version version = _atHand[entry.Id];
        version.Idle = _idle.AddLast(version);
        _idleBytes += version.Size;
        while (_idleBytes > keptBytes)
        {
            Version oldest = _idle.First!.Value;
            Wake(oldest, _idle.First);
            _atHand.Remove(oldest.Id);
            oldest.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (Version version in _atHand.Values)
        {
            version.Dispose();
        }

        _answers.Dispose();
    }

    private void Wake(Version version, LinkedListNode<Version> idle)
    {
        _idle.Remove(idle);
        _idleBytes -= version.Size;
        version.Idle = null;
    }

    private GitObject Next(TreeEntry entry, string path)
    {
        GitObject blob = _answers.MoveNext() ? _answers.Current : default;
        if (blob.IsMissing)
        {
            throw new CannotCheckException($"the object {entry.Id} of {Quote.Of(path)} is missing or corrupt (`git fsck` tells more; bring it back, with `git fetch` or by adding the file again, and try again).");
        }

        return blob.Type == "blob"
            ? blob
            : throw new CannotCheckException($"the object {entry.Id} of {Quote.Of(path)} is a {blob.Type} and no blob (`git add` the file again, and try again).");
    }

    private static Version Read(string id, GitObject blob, string path, ValidationOptions options)
    {
        if (blob.Size > StepValidator.SizeLimit)
        {
            return new Version(id, blob.Size, StepDocument.Unreadable(path, Unreadable.TooLarge(blob.Size), options), []);
        }

        byte[] text = ArrayPool<byte>.Shared.Rent(blob.Content.Length);
        blob.Content.CopyTo(text);
        return new Version(id, blob.Size, StepDocument.Read(path, text.AsMemory(0, blob.Content.Length), options), text);
    }

    /// <summary>A version at hand, in a rented array that goes back when nobody needs the version any more.</summary>
    private sealed record Version(string Id, long Size, StepDocument Document, byte[] Text) : IDisposable
    {
        /// <summary>Its place among those that nobody waits for; <see langword="null"/> where somebody does.</summary>
        public LinkedListNode<Version>? Idle { get; set; }

        public void Dispose()
        {
            Document.Dispose();
            ArrayPool<byte>.Shared.Return(Text);
        }
    }
}
