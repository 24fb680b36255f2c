using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PhaseGuard.Packaging;

/// <summary>
/// The platform in a wheel's name, as PEP 600 and PEP 656 have it: no system that is older than what the programs were linked
/// against may take the wheel.
/// </summary>
internal static partial class WheelPlatform
{
    /// <summary>The C library that the oldest tag of this form names, 2.17.</summary>
    private const int OldestLibc = 17;

    public static string Of(NativeBuild build) => build.Platform.Name switch
    {
        "linux-x64" => $"manylinux_2_{LibcOf(build)}_x86_64",
        "linux-arm64" => $"manylinux_2_{LibcOf(build)}_aarch64",
        "linux-musl-x64" => "musllinux_1_2_x86_64",
        "osx-arm64" => $"macosx_{build.Programs.Max(program => MachO.LeastSystem(program.Content))}_0_arm64",
        "win-x64" => "win_amd64",
        string other => throw new InvalidDataException($"{other} has no name among wheels."),
    };

    /// <summary>The newest glibc that a symbol of a program asks for, of 2.x.</summary>
    private static int LibcOf(NativeBuild build)
        => build.Programs.SelectMany(program => Symbol().Matches(Encoding.Latin1.GetString(program.Content)))
            .Select(version => int.Parse(version.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .Append(OldestLibc).Max();

    [GeneratedRegex("\0GLIBC_2\\.([0-9]+)")]
    private static partial Regex Symbol();
}
