using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PhaseGuard.Cli.Running;

/// <summary>
/// The platform's SHA-256, which asks the processor for it and is several times as fast as our own. It has to be found and loaded
/// first, which a short output is not worth.
/// </summary>
internal static class LongDigest
{
    /// <summary>The names of the library that .NET looks for; where it finds none, it ends the process, and so it is asked before.</summary>
    private static readonly string[] _libraries = ["libssl.so.3", "libssl.so.1.1"];

    /// <summary>Begins a digest; <see langword="null"/> where the system has nothing for it.</summary>
    public static IncrementalHash? Begin()
    {
        try
        {
            return IsThere ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        }
        catch (Exception exception) when (exception is CryptographicException or PlatformNotSupportedException or TypeInitializationException or DllNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whoever names a version by CLR_OPENSSL_VERSION_OVERRIDE may name one that is not there.</summary>
    private static bool IsThere
        => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            || (Environment.GetEnvironmentVariable("CLR_OPENSSL_VERSION_OVERRIDE") is null && Array.Exists(_libraries, name => NativeLibrary.TryLoad(name, out _)));
}
