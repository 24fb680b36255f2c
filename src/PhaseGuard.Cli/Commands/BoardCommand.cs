using System.CommandLine;
using System.Text;
using PhaseGuard.Boards;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Boards;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Output;
using PhaseGuard.Cli.Serving;
using PhaseGuard.Text;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>board</c>: where all steps stand, as one page that a browser opens from disk.</summary>
internal static class BoardCommand
{
    private const string StandardOutput = "-";

    private static readonly Argument<string[]> _paths = new("PATH") { Description = "Files or folders to show. Default: the whole work tree." };

    private static readonly Option<string> _output = new("--output")
    {
        Description = "Write the page into this file, whole or not at all; - is standard output.", HelpName = "FILE", DefaultValueFactory = _ => "phaseguard-board.html",
    };

    private static readonly Option<bool> _open = new("--open") { Description = "Open the page in the browser." };

    private static readonly Option<string?> _history = new("--history")
    {
        Description = "Show how it went over the commits of A..B; without a range, over the last 200 that change records.", HelpName = "A..B", Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> _time = new("--time") { Description = "What counts as now, such as 2026-01-31T12:00:00Z: the same files and time give the same bytes.", HelpName = "TIME" };

    private static readonly Option<bool> _serve = new("--serve") { Description = "Show it on this machine's loopback, and keep it up to date until Ctrl-C." };

    private static readonly Option<int?> _port = new("--port") { Description = "The port for --serve. Default: one of the system's choice.", HelpName = "N" };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("board", "Where all steps stand: one page to look at.", "board", "board docs/feature/auth --output auth.html", "board --history") { _paths, _output, _open, _history, _time, _serve, _port };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        string output = parsed.GetValue(_output)!;
        if (TimeOf(context, parsed.GetValue(_time)) is not { } now)
        {
            return context.Refuse($"--time {Quote.Of(parsed.GetValue(_time)!)} is no time: write it as 2026-01-31T12:00:00Z.");
        }

        if (Misuse(parsed) is { } misuse)
        {
            return context.Refuse(misuse);
        }

        string[] paths = parsed.GetValue(_paths) ?? [];
        BoardMaker MakerAt(DateTimeOffset moment)
            => new(context with { Time = moment }, paths) { WithHistory = parsed.GetResult(_history) is not null, Range = parsed.GetValue(_history) };

        BoardMaker maker = MakerAt(now);
        Board? board = maker.Make();
        if (board is null)
        {
            return context.Refuse($"{Quote.Of(maker.Range!)} is no range of commits: write A..B or A...B.");
        }

        if (parsed.GetValue(_serve))
        {
            return new BoardService(context, paths, () => MakerAt(parsed.GetValue(_time) is null ? context.Now : now).Make()!)
                .Run(parsed.GetValue(_port) ?? 0, parsed.GetValue(_open));
        }

        if (output == StandardOutput)
        {
            BoardReport.Write(context.Output, board);
            return ExitCode.Ok;
        }

        string file = Path.GetFullPath(Path.Combine(context.Directory, output));
        OutputFile.Write(file, output, context.Repository?.Top, writer => BoardReport.Write(writer, board));
        context.Output.Write($"{Quote.Plain(output)}: {BoardSentence.Of(board)}\n");
        return parsed.GetValue(_open) ? Browser.Open(context, file) : ExitCode.Ok;
    }

    /// <summary>What counts as now; <see langword="null"/> where the text is no time.</summary>
    private static DateTimeOffset? TimeOf(CommandContext context, string? text)
        => text is null ? context.Time : Timestamp.TryRead(Encoding.UTF8.GetBytes(text), out Timestamp read) ? read.ToTime() : null;

    /// <summary>Why the options do not fit together; <see langword="null"/> where they do.</summary>
    private static string? Misuse(ParseResult parsed)
    {
        bool serves = parsed.GetValue(_serve);
        return parsed.GetValue(_output) == StandardOutput && parsed.GetValue(_open) ? "--open opens a file, and --output - writes none: leave one of them out."
            : serves && parsed.GetResult(_output) is { Implicit: false } ? "--serve writes no file: leave --output out."
            : !serves && parsed.GetValue(_port) is not null ? "--port is for --serve: add --serve, or leave --port out."
            : parsed.GetValue(_port) > ushort.MaxValue ? "--port is a number up to 65535: correct it, or leave it out."
            : null;
    }
}
