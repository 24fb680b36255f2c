using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>A change of one agent's settings, thought through before any file is written.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What is to stand there; <see langword="null"/> for no file.</param>
internal sealed record SettingsChange(SettingsFile File, byte[]? Before, byte[]? After)
{
    private bool IsNone => After is null ? Before is null : Before is not null && Before.AsSpan().SequenceEqual(After);

    /// <summary>Puts the guard into some files.</summary>
    public static int Install(CommandContext context, IReadOnlyList<SettingsFile> files)
        => Make(files, (file, before) => file.Agent.Form.WithGuard(before, file.CommandFor(context)), change
            => context.Output.Write($"{change.File.Agent.Title}: {Quote.Plain(change.File.Shown)} {(change.IsNone ? "asks the guard already" : "asks the guard from now on")}.\n"));

    /// <summary>Takes the guard out of some files.</summary>
    public static int Uninstall(CommandContext context, IReadOnlyList<SettingsFile> files)
        => Make(files, (file, before) => before is null ? null : file.Agent.Form.WithoutGuard(before), change
            => context.Output.Write($"{change.File.Agent.Title}: {Quote.Plain(change.File.Shown)} {(change.IsNone ? "does not ask the guard" : change.After is null ? "is gone: it held nothing else" : "no longer asks the guard")}.\n"));

    private static int Make(IReadOnlyList<SettingsFile> files, Func<SettingsFile, byte[]?, byte[]?> change, Action<SettingsChange> tell)
    {
        foreach (SettingsChange one in files.Select(file => Plan(file, change)).ToArray())
        {
            one.Make();
            tell(one);
        }

        return ExitCode.Ok;
    }

    private static SettingsChange Plan(SettingsFile file, Func<SettingsFile, byte[]?, byte[]?> change)
    {
        try
        {
            byte[]? before = file.Content;
            return new SettingsChange(file, before, change(file, before));
        }
        catch (FormatException exception)
        {
            throw new CannotCheckException($"{Quote.Plain(file.Shown)} {exception.Message}, so nothing was written: repair it, and try again.", exception);
        }
        catch (IOException exception)
        {
            throw Unchangeable(file, exception);
        }
    }

    private void Make()
    {
        try
        {
            if (IsNone)
            {
                return;
            }

            if (After is null)
            {
                File.Delete();
                return;
            }

            File.Write(After);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unchangeable(File, exception);
        }
    }

    private static CannotCheckException Unchangeable(SettingsFile file, Exception why)
        => new($"{Quote.Plain(file.Shown)} cannot be changed: {why.Message} (make it writable, and try again).", why);
}
