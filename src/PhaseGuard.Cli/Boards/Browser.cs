using System.ComponentModel;
using System.Diagnostics;
using PhaseGuard.Checks;

namespace PhaseGuard.Cli.Boards;

/// <summary>Whatever the system opens pages with.</summary>
internal static class Browser
{
    /// <summary>Opens a page, and does not wait for whoever looks at it.</summary>
    /// <param name="context">The world.</param>
    /// <param name="page">The absolute path of a file, or an address.</param>
    /// <returns>The exit code: a page that cannot be opened is said, and is there.</returns>
    public static int Open(CommandContext context, string page)
    {
        try
        {
            using Process? opened = Process.Start(new ProcessStartInfo(page) { UseShellExecute = true });
            return ExitCode.Ok;
        }
        catch (Exception exception) when (exception is Win32Exception or PlatformNotSupportedException)
        {
            context.Error.Write($"phaseguard: the system has nothing that opens pages: open {Quote.Plain(page)} yourself.\n");
            return ExitCode.CannotCheck;
        }
    }
}
