namespace PhaseGuard.Git;

/// <summary>Reads an answer of git's, field by field, each ended by NUL; only the field that is read is kept.</summary>
/// <param name="name">The command, such as <c>git diff-index</c>.</param>
/// <param name="read">Reads the next bytes of the answer; 0 at its end.</param>
internal sealed class NulSeparatedReader(string name, Func<Memory<byte>, int> read)
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <summary>Reads an answer while git still writes it.</summary>
    public static NulSeparatedReader Of(GitProcess process) => new(process.Name, process.Read);

    /// <summary>Reads an answer that is there.</summary>
    public static NulSeparatedReader Of(GitAnswer answer)
    {
        var rest = answer.Output;
        return new NulSeparatedReader(answer.Name, buffer =>
        {
            ReadOnlyMemory<byte> next = rest[..Math.Min(rest.Length, buffer.Length)];
            next.CopyTo(buffer);
            rest = rest[next.Length..];
            return next.Length;
        });
    }

    /// <summary>Reads the next field.</summary>
    /// <param name="field">Its bytes, good until the next is read.</param>
    /// <param name="mayEndOpen">Whether git may leave the NUL out behind the last one.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="CannotCheckException">The answer ends within a field.</exception>
    public bool TryRead(out ReadOnlySpan<byte> field, bool mayEndOpen = false)
    {
        int scanned = 0;
        while (true)
        {
            int length = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)0);
            if (length >= 0)
            {
                field = _buffer.AsSpan(_start, scanned + length);
                _start += scanned + length + 1;
                return true;
            }

            scanned = _end - _start;
            if (!Fill())
            {
                field = _buffer.AsSpan(_start, scanned);
                _start = _end;
                return scanned > 0 && (mayEndOpen ? true : throw Short());
            }
        }
    }

    /// <summary>Reads a field that must be there.</summary>
    /// <exception cref="CannotCheckException">It is not.</exception>
    public ReadOnlySpan<byte> Read() => TryRead(out ReadOnlySpan<byte> field) ? field : throw Short();

    /// <summary>Says that the answer is not as it should be.</summary>
    public CannotCheckException Unknown()
        => new($"{name} answered in a form that is not known (check its version with `git --version`).");

    /// <summary>Says that the answer tells of an entry that cannot be: git reads what a damaged index lacks as zeros.</summary>
    public CannotCheckException Damaged()
        => new($"{name} names an entry without a name or a mode, so the index is damaged (`git fsck` tells more; `git read-tree HEAD` makes it anew, then stage what you want, and try again).");

    private CannotCheckException Short() => new($"{name} stopped in the middle of its answer (try again).");

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int count = read(_buffer.AsMemory(_end));
        _end += count;
        return count > 0;
    }
}
