namespace PhaseGuard.Cli.JsonRpc;

/// <summary>Bytes as they come, in lines or by count. What is longer than the limit is passed over, and none of it is kept.</summary>
/// <param name="stream">Where they come from.</param>
/// <param name="limit">How many bytes are kept at most.</param>
internal sealed class ByteInput(Stream stream, int limit)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;

    /// <summary>Reads up to a line feed, which is left out, or up to the end.</summary>
    /// <param name="isTooLong">Whether the line was longer than the limit.</param>
    /// <returns><see langword="null"/> at the end.</returns>
    public byte[]? ReadLine(out bool isTooLong)
    {
        var line = new MemoryStream();
        isTooLong = false;
        bool isAny = false;
        while (Fill())
        {
            isAny = true;
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_at, _end - _at);
            int feed = rest.IndexOf((byte)'\n');
            Keep(line, feed < 0 ? rest : rest[..feed], ref isTooLong);
            _at += feed < 0 ? rest.Length : feed + 1;
            if (feed >= 0)
            {
                break;
            }
        }

        return isAny ? line.ToArray() : null;
    }

    /// <summary>Reads so many bytes.</summary>
    /// <param name="count">How many.</param>
    /// <param name="isTooLong">Whether that is more than the limit.</param>
    /// <returns><see langword="null"/> where they end before.</returns>
    public byte[]? ReadBytes(long count, out bool isTooLong)
    {
        isTooLong = count > limit;
        byte[] bytes = isTooLong ? [] : new byte[count];
        for (long at = 0; at < count;)
        {
            if (!Fill())
            {
                return null;
            }

            int taken = (int)Math.Min(count - at, _end - _at);
            if (!isTooLong)
            {
                _buffer.AsSpan(_at, taken).CopyTo(bytes.AsSpan((int)at));
            }

            _at += taken;
            at += taken;
        }

        return bytes;
    }

    private void Keep(MemoryStream kept, ReadOnlySpan<byte> bytes, ref bool isTooLong)
    {
        isTooLong |= kept.Length + bytes.Length > limit;
        if (isTooLong)
        {
            kept.SetLength(0);
            kept.Capacity = 0;
        }
        else
        {
            kept.Write(bytes);
        }
    }

    /// <returns>Whether there is anything to read.</returns>
    private bool Fill()
    {
        if (_at == _end)
        {
            (_at, _end) = (0, stream.Read(_buffer));
        }

        return _at < _end;
    }
}
