using System.Globalization;
using System.Text;
using PhaseGuard.Policies;

namespace PhaseGuard.Git;

/// <summary>The door to <c>ssh-keygen</c>, which signs and verifies: every call of it is a child process that is started here.</summary>
/// <param name="searchPath">Where it is searched for, as PATH has it.</param>
internal sealed class SshKeygen(string? searchPath)
{
    /// <summary>What signatures are for: one that was made for anything else, such as a commit, does not hold.</summary>
    private const string Namespace = "phaseguard";

    /// <summary>What it ends with where a signature does not hold.</summary>
    private const int Refused = 255;

    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    /// <summary>How long somebody may take to touch a key, or to type its passphrase.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    /// <summary>The one on PATH.</summary>
    public static SshKeygen OnPath => new(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Whether somebody on a list signed a text.</summary>
    /// <exception cref="CannotCheckException">The program is missing, or could not say.</exception>
    public bool Verify(SignedText signed)
        => !signed.By.Any(char.IsControl)
            && InFolder(signed.Signature, signed.Signers, (signature, signers) => Verify(Namespace, Encoding.UTF8.GetBytes(signed.Text), signed.By, signature, signers));

    /// <summary>Whether anybody on a list signed a commit.</summary>
    /// <param name="payload">The bytes of the commit without its signature.</param>
    /// <param name="signature">The signature, as the commit has it.</param>
    /// <param name="signers">Who may sign.</param>
    /// <exception cref="CannotCheckException">The program is missing, or could not say.</exception>
    public bool VerifyCommit(byte[] payload, string signature, AllowedSigners signers)
        => InFolder(signature, signers.Text, (signatureFile, signersFile) => PrincipalOf(signatureFile, signersFile) is { Length: > 0 } by
            && Verify("git", payload, by, signatureFile, signersFile));

    /// <summary>Signs a text; the owner of the key may be asked for its passphrase, or to touch it.</summary>
    /// <param name="key">The path of the key.</param>
    /// <param name="text">The text.</param>
    /// <returns>The signature.</returns>
    /// <exception cref="CannotCheckException">The program is missing, or did not sign.</exception>
    public string Sign(string key, string text)
    {
        using GitProcess process = Start("sign", _patience, usesTerminal: true, Encoding.UTF8.GetBytes(text), ["-n", Namespace, "-f", key]);
        string signature = Encoding.UTF8.GetString(process.ReadToEnd());
        return process.WaitForExit() is not 0 and int code ? throw Failure(process, code, "name a key that may sign, by --key") : signature;
    }

    private static bool InFolder(string signature, string signers, Func<string, string, bool> ask)
    {
        try
        {
            using var folder = new TemporaryFolder("phaseguard-sign-");
            return ask(folder.Write("signature", signature), folder.Write(AllowedSigners.FileName, signers));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"a signature could not be verified in a temporary folder: {exception.Message} (make room there, and try again).", exception);
        }
    }

    private bool Verify(string purpose, byte[] text, string by, string signature, string signers)
        => Ask("verify", text, ["-n", purpose, "-f", signers, "-I", by, "-s", signature]) is not null;

    private string? PrincipalOf(string signature, string signers) => Ask("find-principals", [], ["-f", signers, "-s", signature])?.Split('\n', ',')[0];

    /// <summary>What it says; <see langword="null"/> where it refuses.</summary>
    private string? Ask(string action, byte[] text, IReadOnlyList<string> arguments)
    {
        using GitProcess process = Start(action, _limit, usesTerminal: false, text, arguments);
        string answer = Encoding.UTF8.GetString(process.ReadToEnd());
        return process.WaitForExit() switch
        {
            0 => answer,
            Refused or 1 => null,
            var code => throw Failure(process, code, "try again"),
        };
    }

    private GitProcess Start(string action, TimeSpan limit, bool usesTerminal, byte[] text, IReadOnlyList<string> arguments)
    {
        string program = ProgramPath.Find("ssh-keygen", searchPath)
            ?? throw new CannotCheckException("ssh-keygen, which knows signatures, was not found on PATH: install OpenSSH, or add its folder to PATH, and try again.");
        Dictionary<string, string> variables = ChildStart.OwnEnvironment;
        variables["LC_ALL"] = "C";
        var start = new ChildStart(program, ["-Y", action, .. arguments], variables, "") { UsesTerminal = usesTerminal };
        var process = new GitProcess($"ssh-keygen -Y {action}", start, limit, TimeProvider.System);
        process.Write(text);
        process.CloseInput();
        return process;
    }

    private static CannotCheckException Failure(GitProcess process, int code, string cure)
    {
        string said = string.Join("; ", process.Error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return new CannotCheckException(string.Create(
            CultureInfo.InvariantCulture, $"{process.Name} failed with exit code {code}{(said.Length > 0 ? $": {Quote.Plain(said)}" : "")} ({cure})."));
    }
}
