using PhaseGuard.Boards;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Boards;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Serving;

/// <summary>Shows a board that keeps up with its files, until somebody presses Ctrl-C.</summary>
/// <param name="context">The world.</param>
/// <param name="paths">The files and folders that somebody named; the whole work tree where there are none.</param>
/// <param name="make">Makes the board as it is by now.</param>
internal sealed class BoardService(CommandContext context, IReadOnlyList<string> paths, Func<Board> make)
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);

    /// <param name="port">The port to listen at; 0 lets the system choose.</param>
    /// <param name="opens">Whether the page is opened in the browser.</param>
    /// <returns>The exit code, which nobody sees who presses Ctrl-C: it is 0 then.</returns>
    /// <exception cref="CannotCheckException">The port cannot be listened at.</exception>
    public int Run(int port, bool opens)
    {
        using var server = new BoardServer(port, Page, new BoardFiles(context, paths).Stamps, _interval);
        Interrupt.EndsWell();
        context.Output.Write($"The board is at {server.Address}\nCtrl-C ends it.\n");
        context.Output.Flush();
        if (opens)
        {
            _ = Browser.Open(context, server.Address);
        }

        server.Serve();
        return ExitCode.Ok;
    }

    private string Page()
    {
        using var page = new StringWriter();
        BoardReport.Write(page, make(), isServed: true);
        return page.ToString();
    }
}
