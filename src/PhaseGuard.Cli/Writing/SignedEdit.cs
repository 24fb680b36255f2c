using PhaseGuard.Git;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Approvals;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Writing;

/// <summary>Records an approval: what may be written is asked first, so that nobody signs what is refused, then it is signed and written.</summary>
/// <param name="context">The world.</param>
/// <param name="step">The step.</param>
/// <param name="make">Makes the command of who approves and the signature.</param>
/// <param name="find">Finds the approval in the file that the command makes.</param>
internal sealed class SignedEdit(CommandContext context, NamedStep step, Func<string, string, StepCommand> make, Func<StepFile, Approval> find)
{
    private const string NoSignatureYet = "-";

    /// <param name="by">Who approves; <see langword="null"/> for git's <c>user.email</c>.</param>
    /// <param name="key">The key; <see langword="null"/> for git's <c>user.signingKey</c>.</param>
    /// <returns>The exit code; where it is not 0, nothing was written.</returns>
    /// <exception cref="CannotCheckException">Nobody knows who or with which key, or it cannot be signed.</exception>
    public int Run(string? by, string? key)
    {
        by ??= Setting("user.email") ?? throw new CannotCheckException("git knows no user.email, and so it is not known who approves: say it by --by.");
        key = key is null ? UsualKey() : Path.GetFullPath(Path.Combine(context.Directory, key));
        ValidationOptions options = step.Options(context) with { Signatures = null };
        byte[] before = step.Read(out Unreadable? flaw);
        if (flaw is not null)
        {
            return StepWriter.Decline(context, step, StepValidator.ValidateUnreadable(step.Path, flaw, options), isUnreadable: true);
        }

        EditResult trial = StepEditor.Edit(step.Path, before, make(by, NoSignatureYet), options);
        return trial.Succeeded
            ? StepWriter.Run(context, step, make(by, SshKeygen.OnPath.Sign(key, Words(trial.Text.Value, options))))
            : StepWriter.Decline(context, step, trial);
    }

    private string Words(ReadOnlyMemory<byte> text, ValidationOptions options)
    {
        using StepDocument document = StepDocument.Read(step.Path, text, options);
        return find(document.Step).Words();
    }

    /// <summary>A key that stands there itself is none that a path leads to.</summary>
    private string UsualKey()
        => Setting("gpg.format") == "ssh" && Setting("user.signingKey") is { } key && Path.IsPathFullyQualified(key)
            ? key
            : throw new CannotCheckException("git names no file of an SSH key (gpg.format is ssh, and user.signingKey a path): name the key by --key.");

    private string? Setting(string name)
        => step.Repository?.At(context.Directory).Ask("config", "--type=path", "--get", name) is { Succeeded: true, Text: { Length: > 0 } value } ? value : null;
}
