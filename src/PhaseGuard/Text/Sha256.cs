using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace PhaseGuard.Text;

/// <summary>
/// SHA-256 (FIPS 180-4). The platform's own asks a library of the system, which the hook would have to carry, load and find.
/// </summary>
internal sealed class Sha256
{
    private const int BlockSize = 64;
    private const int LengthSize = 8;

    /// <summary>The first 32 bits of the fractional parts of the cube roots of the first 64 primes.</summary>
    private static readonly uint[] _rounds =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private readonly uint[] _state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    private readonly uint[] _words = new uint[BlockSize];
    private readonly byte[] _block = new byte[BlockSize];
    private int _kept;
    private long _length;

    /// <summary>The 32 bytes that a text has as its hash.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> text)
    {
        var hash = new Sha256();
        hash.Append(text);
        return hash.Finish();
    }

    /// <summary>Goes on with the next part of a text that nobody holds as a whole.</summary>
    public void Append(ReadOnlySpan<byte> part)
    {
        _length += part.Length;
        while (_kept + part.Length >= BlockSize)
        {
            int count = BlockSize - _kept;
            if (_kept > 0)
            {
                part[..count].CopyTo(_block.AsSpan(_kept));
            }

            Mix(_state, _words, _kept > 0 ? _block : part[..BlockSize]);
            part = part[count..];
            _kept = 0;
        }

        part.CopyTo(_block.AsSpan(_kept));
        _kept += part.Length;
    }

    /// <summary>The 32 bytes of all that was appended; nothing may be appended after.</summary>
    public byte[] Finish()
    {
        long bits = _length * 8;
        byte[] end = new byte[1 + (((2 * BlockSize) - 1 - LengthSize - _kept) % BlockSize) + LengthSize];
        end[0] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(end.AsSpan(end.Length - LengthSize), bits);
        Append(end);
        byte[] hash = new byte[_state.Length * sizeof(uint)];
        for (int index = 0; index < _state.Length; index++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(index * sizeof(uint)), _state[index]);
        }

        return hash;
    }

    /// <summary>Eight rounds at a time, so that no word has to be moved from one name to the next.</summary>
    private static void Mix(uint[] state, Span<uint> words, ReadOnlySpan<byte> block)
    {
        for (int index = 0; index < 16; index++)
        {
            words[index] = BinaryPrimitives.ReadUInt32BigEndian(block[(index * sizeof(uint))..]);
        }

        for (int index = 16; index < words.Length; index++)
        {
            words[index] = words[index - 16] + Spread(words[index - 15], 7, 18, 3) + words[index - 7] + Spread(words[index - 2], 17, 19, 10);
        }

        ReadOnlySpan<uint> rounds = _rounds;
        (uint a, uint b, uint c, uint d) = (state[0], state[1], state[2], state[3]);
        (uint e, uint f, uint g, uint h) = (state[4], state[5], state[6], state[7]);
        for (int round = 0; round + 7 < words.Length && round + 7 < rounds.Length; round += 8)
        {
            uint next = h + Choose(e, f, g) + rounds[round] + words[round];
            (d, h) = (d + next, next + Agree(a, b, c));
            next = g + Choose(d, e, f) + rounds[round + 1] + words[round + 1];
            (c, g) = (c + next, next + Agree(h, a, b));
            next = f + Choose(c, d, e) + rounds[round + 2] + words[round + 2];
            (b, f) = (b + next, next + Agree(g, h, a));
            next = e + Choose(b, c, d) + rounds[round + 3] + words[round + 3];
            (a, e) = (a + next, next + Agree(f, g, h));
            next = d + Choose(a, b, c) + rounds[round + 4] + words[round + 4];
            (h, d) = (h + next, next + Agree(e, f, g));
            next = c + Choose(h, a, b) + rounds[round + 5] + words[round + 5];
            (g, c) = (g + next, next + Agree(d, e, f));
            next = b + Choose(g, h, a) + rounds[round + 6] + words[round + 6];
            (f, b) = (f + next, next + Agree(c, d, e));
            next = a + Choose(f, g, h) + rounds[round + 7] + words[round + 7];
            (e, a) = (e + next, next + Agree(b, c, d));
        }

        (state[0], state[1], state[2], state[3]) = (state[0] + a, state[1] + b, state[2] + c, state[3] + d);
        (state[4], state[5], state[6], state[7]) = (state[4] + e, state[5] + f, state[6] + g, state[7] + h);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Choose(uint e, uint f, uint g) => Turn(e, 6, 11, 25) + (g ^ (e & (f ^ g)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Agree(uint a, uint b, uint c) => Turn(a, 2, 13, 22) + ((a & b) | (c & (a | b)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Turn(uint word, int one, int two, int three)
        => BitOperations.RotateRight(word, one) ^ BitOperations.RotateRight(word, two) ^ BitOperations.RotateRight(word, three);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Spread(uint word, int one, int two, int shift)
        => BitOperations.RotateRight(word, one) ^ BitOperations.RotateRight(word, two) ^ (word >> shift);
}
