using System.Text;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>A commit and its SSH signature. Git itself is not asked: a repository's configuration names the program that it would run.</summary>
/// <param name="Payload">What was signed: the commit without the headers of signatures.</param>
/// <param name="Signature">The signature; empty where there is none by SSH.</param>
internal sealed record SignedCommit(byte[] Payload, string Signature)
{
    private const string Header = "gpgsig";

    /// <summary>Whether anybody on a list signed it.</summary>
    public bool IsBy(AllowedSigners signers) => Signature.Length > 0 && signers.Text.Length > 0 && SshKeygen.OnPath.VerifyCommit(Payload, Signature, signers);

    /// <summary>Takes a commit apart.</summary>
    /// <param name="id">Its id: a repository of SHA-256 has another header for signatures.</param>
    /// <param name="commit">Its bytes.</param>
    public static SignedCommit Read(string id, ReadOnlySpan<byte> commit)
    {
        string header = id.Length == 64 ? $"{Header}-sha256" : Header;
        var payload = new List<byte>(commit.Length);
        var signature = new StringBuilder();
        bool isSignature = false, isMeant = false;
        while (!commit.IsEmpty && commit[0] != '\n')
        {
            int end = commit.IndexOf((byte)'\n') is >= 0 and var at ? at + 1 : commit.Length;
            string line = Encoding.UTF8.GetString(commit[..end]);
            if (line[0] != ' ')
            {
                isSignature = line.StartsWith($"{Header} ", StringComparison.Ordinal) || line.StartsWith($"{Header}-sha256 ", StringComparison.Ordinal);
                isMeant = isSignature && line.StartsWith($"{header} ", StringComparison.Ordinal);
            }

            if (isMeant)
            {
                signature.Append(line.AsSpan(line.IndexOf(' ', StringComparison.Ordinal) + 1));
            }

            if (!isSignature)
            {
                payload.AddRange(commit[..end]);
            }

            commit = commit[end..];
        }

        payload.AddRange(commit);
        string text = signature.ToString();
        return new SignedCommit([.. payload], text.StartsWith("-----BEGIN SSH SIGNATURE-----", StringComparison.Ordinal) ? text : "");
    }
}
