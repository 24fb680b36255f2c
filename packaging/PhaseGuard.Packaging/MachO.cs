using System.Buffers.Binary;

namespace PhaseGuard.Packaging;

/// <summary>Reads the header of a program of macOS.</summary>
internal static class MachO
{
    private const int HeaderSize = 32;

    private const uint BuildVersion = 0x32;

    /// <summary>The oldest macOS that runs a program, its first number: <c>LC_BUILD_VERSION</c> tells it.</summary>
    /// <exception cref="InvalidDataException">The program does not tell.</exception>
    public static int LeastSystem(ReadOnlySpan<byte> program)
    {
        uint commands = BinaryPrimitives.ReadUInt32LittleEndian(program[16..]);
        ReadOnlySpan<byte> rest = program[HeaderSize..];
        for (uint command = 0; command < commands; command++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(rest) == BuildVersion)
            {
                return (int)(BinaryPrimitives.ReadUInt32LittleEndian(rest[12..]) >> 16);
            }

            rest = rest[(int)BinaryPrimitives.ReadUInt32LittleEndian(rest[4..])..];
        }

        throw new InvalidDataException("A program of macOS does not tell which macOS it needs.");
    }
}
