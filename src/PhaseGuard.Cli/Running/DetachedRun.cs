using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>Starts this program once more, in a session of its own and with no streams, and leaves it alone.</summary>
internal static class DetachedRun
{
    private const string HostName = "dotnet";

    /// <returns>The exit code.</returns>
    public static int Start(CommandContext context, string[] contracts, ContractBatch batch, string[] command)
    {
        string program = Environment.ProcessPath ?? throw new CannotCheckException("the path of this program is not known, and it cannot be started once more: run the command without --detach.");
        string[] host = Path.GetFileNameWithoutExtension(program) == HostName ? [Path.Combine(AppContext.BaseDirectory, "dotnet-phaseguard.dll")] : [];
        string[] options =
        [
            "--jobs", batch.Jobs.ToString(CultureInfo.InvariantCulture),
            .. batch.KeepsLog ? [] : new[] { "--no-log" },
            .. batch.Callback is { } callback ? ["--callback", callback] : Array.Empty<string>(),
        ];
        int id = Start(new ChildStart(program, [.. host, "run", .. options, .. contracts, "--", .. command], ChildStart.OwnEnvironment, context.Directory) { IsLeader = true });
        string status = $"{context.Tool} run status {string.Join(' ', contracts.Select(CommandLine.Word))}";
        context.Output.Write(string.Create(CultureInfo.InvariantCulture, $"Process {id} runs it. The record is {string.Join(", ", contracts.Select(Quote.Plain))}: {Quote.Plain(status)}\n"));
        return ExitCode.Ok;
    }

    private static int Start(ChildStart start)
    {
        if (OperatingSystem.IsWindows())
        {
            ProcessStartInfo info = WindowsChild.InfoOf(start);
            info.CreateNoWindow = true;
            using Process process = Process.Start(info)!;
            return process.Id;
        }

        using SafeFileHandle nothing = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        int stream = (int)nothing.DangerousGetHandle();
        return PosixSpawn.Start(start, [stream, stream, stream]);
    }
}
