using System.Globalization;
using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard.Git;

/// <summary>Reads objects from the store, one after the other, through one <c>git cat-file --batch</c>.</summary>
internal sealed class ObjectReader(GitCommand git, long sizeLimit) : IDisposable
{
    /// <summary>What any pipe takes without being read.</summary>
    private const int PipeSize = 4096;

    private readonly GitProcess _process = git.Start("--no-replace-objects", "cat-file", "--batch");
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly Queue<string> _asked = [];
    private readonly Dictionary<string, GitObject> _answered = [];
    private byte[] _content = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <summary>Asks for a few objects that will be read, each once: they are waited for together.</summary>
    /// <param name="names">As for <see cref="Read"/>.</param>
    public void Ask(params IReadOnlyList<string> names)
    {
        _process.Write(Encoding.UTF8.GetBytes(string.Concat(names.Select(name => name + "\n"))));
        foreach (string name in names)
        {
            _asked.Enqueue(name);
        }
    }

    /// <summary>Reads one object.</summary>
    /// <param name="name">An id, or <c>:path</c> for what the index has there.</param>
    public GitObject Read(string name)
    {
        KeepAsked();
        if (_answered.Remove(name, out GitObject answer))
        {
            return answer;
        }

        _process.Write(Encoding.UTF8.GetBytes(name + "\n"));
        return ReadAnswer();
    }

    /// <summary>The SHA-256 of one blob's bytes, and their number; however many there are, none is kept.</summary>
    /// <param name="name">As for <see cref="Read"/>.</param>
    /// <returns><see langword="null"/> where there is no such blob.</returns>
    public (string Sha256, long Size)? Digest(string name)
    {
        KeepAsked();
        _process.Write(Encoding.UTF8.GetBytes(name + "\n"));
        var hash = new Sha256();
        GitObject blob = ReadAnswer(hash);
        return blob is { IsMissing: false, Type: "blob" } ? (Convert.ToHexStringLower(hash.Finish()), blob.Size) : null;
    }

    /// <summary>Reads many objects; the ids are written while the answers are read. Nothing else may be asked before the last answer.</summary>
    public IEnumerable<GitObject> ReadAll(IReadOnlyList<string> ids)
    {
        KeepAsked();
        byte[] question = Encoding.ASCII.GetBytes(string.Concat(ids.Select(id => id + "\n")));
        var writer = new Thread(() => _process.Write(question)) { IsBackground = true };
        if (question.Length > PipeSize)
        {
            writer.Start();
        }
        else
        {
            _process.Write(question);
        }

        foreach (string unused in ids)
        {
            yield return ReadAnswer();
        }
    }

    /// <summary>Ends the reading, and checks that git ended well.</summary>
    /// <exception cref="CannotCheckException">It did not.</exception>
    public void Finish()
    {
        KeepAsked();
        _process.CloseInput();
        _process.Finish();
    }

    /// <summary>The id of the commit that a name means; <see langword="null"/> where it means none that is here.</summary>
    /// <param name="name">A name without line ends.</param>
    public string? FindCommit(string name) => Read($"{name}^{{commit}}") is { IsMissing: false } commit ? commit.Id : null;

    public void Dispose() => _process.Dispose();

    /// <summary>Reads what was asked for, and keeps it until somebody reads it.</summary>
    private void KeepAsked()
    {
        while (_asked.TryDequeue(out string? name))
        {
            GitObject answer = ReadAnswer();
            _answered[name] = answer with { Content = answer.Content.ToArray() };
        }
    }

    /// <summary>Reads <c>ID TYPE SIZE LF CONTENT LF</c>, or <c>NAME missing LF</c>; a short id may be <c>ambiguous</c>.</summary>
    /// <param name="hash">Takes the content instead, where somebody wants its digest alone.</param>
    private GitObject ReadAnswer(Sha256? hash = null)
    {
        string header = ReadLine();
        if (header.EndsWith(" missing", StringComparison.Ordinal) || header.EndsWith(" ambiguous", StringComparison.Ordinal))
        {
            return new GitObject("", "", 0, default);
        }

        if (header.Split(' ') is not [var id, var type, var digits] || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long size))
        {
            throw new CannotCheckException($"{_process.Name} answered in a form that is not known: {Quote.Of(header)} (check its version with `git --version`).");
        }

        int kept = hash is null && size <= sizeLimit ? (int)size : 0;
        if (_content.Length < kept)
        {
            _content = new byte[kept];
        }

        ReadContent(size, keep: kept == size, hash);
        _ = ReadLine();
        return new GitObject(id, type, size, _content.AsMemory(0, kept));
    }

    private void ReadContent(long size, bool keep, Sha256? hash)
    {
        for (long done = 0; done < size;)
        {
            Fill();
            int count = (int)Math.Min(_end - _start, size - done);
            hash?.Append(_buffer.AsSpan(_start, count));
            if (keep)
            {
                _buffer.AsSpan(_start, count).CopyTo(_content.AsSpan((int)done));
            }

            _start += count;
            done += count;
        }
    }

    private string ReadLine()
    {
        string line = "";
        while (true)
        {
            Fill();
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, _end - _start);
            int end = rest.IndexOf((byte)'\n');
            line += Encoding.ASCII.GetString(end < 0 ? rest : rest[..end]);
            _start = end < 0 ? _end : _start + end + 1;
            if (end >= 0)
            {
                return line;
            }
        }
    }

    private void Fill()
    {
        if (_start < _end)
        {
            return;
        }

        (_start, _end) = (0, _process.Read(_buffer));
        if (_end == 0)
        {
            _process.Finish();
            throw new CannotCheckException($"{_process.Name} stopped in the middle of its answer (try again).");
        }
    }
}
