using System.Buffers;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// Versions of judged files, by their object ids. Each is read and parsed once as long as it is at hand: what was prefetched
/// and not yet released stays, and of the rest as much as the limit lets.
/// </summary>
/// <param name="objects">Where the versions come from.</param>
/// <param name="keptBytes">How much text of versions that nobody waits for is kept.</param>
internal sealed class DocumentCache(ObjectReader objects, long keptBytes) : IDisposable
{
    private readonly Dictionary<DocumentKey, Version> _atHand = [];
    private readonly Dictionary<DocumentKey, int> _wanted = [];
    private readonly LinkedList<Version> _idle = new();
    private long _idleBytes;
    private long _largestReleased;
    private IEnumerator<GitObject> _answers = ((IEnumerable<GitObject>)[]).GetEnumerator();

    /// <summary>Asks git for what is not at hand. All that was prefetched before must have been acquired and released.</summary>
    /// <param name="versions">The versions in the order in which they will be acquired, each as often as it will be.</param>
    public void Prefetch(IEnumerable<FileVersion> versions)
    {
        var missing = new List<string>();
        foreach (FileVersion asked in versions)
        {
            DocumentKey key = asked.Key;
            if (!asked.Entry.IsFile)
            {
                continue;
            }

            if (_wanted.TryGetValue(key, out int count))
            {
                _wanted[key] = count + 1;
                continue;
            }

            _wanted[key] = 1;
            if (!_atHand.TryGetValue(key, out Version? version))
            {
                missing.Add(key.Id);
            }
            else if (version.Idle is { } idle)
            {
                Wake(version, idle);
            }
        }

        _answers.MoveNext();
        _answers.Dispose();
        _answers = objects.ReadAll(missing).GetEnumerator();
    }

    /// <summary>Acquires the next version that was prefetched.</summary>
    /// <param name="version">The version.</param>
    /// <param name="options">How it is judged where it was not at hand.</param>
    /// <returns>The document, good until it is released.</returns>
    /// <exception cref="CannotCheckException">It cannot be read.</exception>
    public Document Acquire(FileVersion version, ValidationOptions options)
    {
        if (version.Entry.Flaw is { } flaw)
        {
            return version.Kind.ReadUnreadable(version.Path, flaw, options);
        }

        if (!_atHand.TryGetValue(version.Key, out Version? known))
        {
            GitObject blob = Next(version);
            MakeRoomFor(blob);
            known = Read(version, blob, options);
            _atHand.Add(version.Key, known);
        }

        return known.Document.MovedTo(version.Path);
    }

    /// <summary>The text of a version that was acquired and not yet released; empty where it has none that is judged.</summary>
    public ReadOnlyMemory<byte> TextOf(FileVersion version)
        => _atHand.TryGetValue(version.Key, out Version? known) && known.Text.Length > 0 ? known.Text.AsMemory(0, (int)known.Size) : default;

    /// <summary>Releases a version that was acquired.</summary>
    public void Release(FileVersion version)
    {
        if (!version.Entry.IsFile || --_wanted[version.Key] > 0)
        {
            return;
        }

        _wanted.Remove(version.Key);
        Version released = _atHand[version.Key];
        released.Idle = _idle.AddLast(released);
        _idleBytes += released.Size;
        while (_idleBytes > keptBytes)
        {
            Version oldest = _idle.First!.Value;
            Wake(oldest, _idle.First);
            _atHand.Remove(oldest.Key);
            oldest.Dispose();
            _largestReleased = Math.Max(_largestReleased, oldest.Size);
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

    /// <summary>Nobody holds what was released any more, which whoever released it still may have done.</summary>
    private void MakeRoomFor(GitObject blob)
    {
        if (blob.Size >= LargeFiles.Size)
        {
            LargeFiles.Release(_largestReleased);
            _largestReleased = 0;
        }
    }

    private GitObject Next(FileVersion version)
    {
        (string path, string id) = (version.Path, version.Entry.Id);
        GitObject blob = _answers.MoveNext() ? _answers.Current : default;
        if (blob.IsMissing)
        {
            throw new CannotCheckException($"the object {id} of {Quote.Of(path)} is missing or corrupt (`git fsck` tells more; bring it back, with `git fetch` or by adding the file again, and try again).");
        }

        return blob.Type == "blob"
            ? blob
            : throw new CannotCheckException($"the object {id} of {Quote.Of(path)} is a {blob.Type} and no blob (`git add` the file again, and try again).");
    }

    private static Version Read(FileVersion version, GitObject blob, ValidationOptions options)
    {
        if (blob.Size > Unreadable.SizeLimit)
        {
            return new Version(version.Key, blob.Size, version.Kind.ReadUnreadable(version.Path, Unreadable.TooLarge(blob.Size), options), []);
        }

        byte[] text = blob.Size < LargeFiles.Size ? ArrayPool<byte>.Shared.Rent(blob.Content.Length) : new byte[blob.Content.Length];
        blob.Content.CopyTo(text);
        return new Version(version.Key, blob.Size, version.Kind.Read(version.Path, text.AsMemory(0, blob.Content.Length), options), text);
    }

    /// <summary>A version at hand, in a rented array that goes back when nobody needs the version any more.</summary>
    private sealed record Version(DocumentKey Key, long Size, Document Document, byte[] Text) : IDisposable
    {
        /// <summary>Its place among those that nobody waits for; <see langword="null"/> where somebody does.</summary>
        public LinkedListNode<Version>? Idle { get; set; }

        public void Dispose()
        {
            Document.Dispose();
            if (Size < LargeFiles.Size)
            {
                ArrayPool<byte>.Shared.Return(Text);
            }
        }
    }
}
