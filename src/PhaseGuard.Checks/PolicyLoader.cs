using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>Makes a policy of the files that somebody else reads; what is wrong in one stops the check.</summary>
internal static class PolicyLoader
{
    /// <param name="shown">How the policy's file is called.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="read">Reads another file by its repository path; <see langword="null"/> where there is none.</param>
    /// <exception cref="CannotCheckException">The policy cannot be used.</exception>
    public static Policy Load(string shown, ReadOnlyMemory<byte> content, Func<string, ReadOnlyMemory<byte>?> read)
    {
        Policy policy = Usable(PolicyFile.Read(content), shown);
        if (policy.CanonicalSchema is not { } schema)
        {
            return policy;
        }

        ReadOnlyMemory<byte> template = read(schema)
            ?? throw new CannotCheckException($"{Quote.Plain(shown)} names the canonical schema {Quote.Of(schema)}, which is not there: correct \"canonicalSchema\", or bring the file.");
        return Usable(PolicyFile.ReadCanonicalSchema(policy, template), schema);
    }

    private static Policy Usable(PolicyReading reading, string shown)
        => reading.IsUsable ? reading.Policy : throw new CannotCheckException(reading.Error.Sentence(shown));
}
