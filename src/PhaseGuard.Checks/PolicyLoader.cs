using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>Makes a policy, with its baseline, of the files that somebody else reads; what is wrong in one stops the check.</summary>
internal static class PolicyLoader
{
    /// <param name="shown">How the policy's file is called.</param>
    /// <param name="content">Its bytes; <see langword="null"/> where there is none, and the defaults count.</param>
    /// <param name="read">Reads another file by its repository path; <see langword="null"/> where there is none.</param>
    /// <exception cref="CannotCheckException">The policy cannot be used.</exception>
    public static Policy Load(string shown, ReadOnlyMemory<byte>? content, Func<string, ReadOnlyMemory<byte>?> read)
    {
        Policy policy = content is { } text ? Usable(PolicyFile.Read(text), shown) : Policy.Default;
        foreach ((DialectPolicy section, NamedFile file) in policy.Sections.SelectMany(section => section.NamedFiles.Select(file => (section, file))))
        {
            ReadOnlyMemory<byte> named = read(file.Path)
                ?? throw new CannotCheckException($"{Quote.Plain(shown)} names {file.What} {Quote.Of(file.Path)}, which is not there: correct {Quote.Of(file.Key)}, or bring the file.");
            DialectPolicy soFar = policy.Sections.First(other => other.GetType() == section.GetType());
            policy = Usable(PolicyFile.ReadNamedFile(policy, soFar, file.IsJson, named), file.Path);
        }

        return read(policy.BaselinePath) is { } baseline ? Usable(PolicyFile.ReadBaseline(policy, baseline), policy.BaselinePath) : policy;
    }

    private static Policy Usable(PolicyReading reading, string shown)
        => reading.IsUsable ? reading.Policy : throw new CannotCheckException(reading.Error.Sentence(shown));
}
