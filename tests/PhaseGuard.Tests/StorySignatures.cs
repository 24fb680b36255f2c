namespace PhaseGuard.Tests;

/// <summary>The signatures of a story: one holds that says, after a name, what the one of that name signed.</summary>
internal sealed class StorySignatures : SignatureCheck
{
    protected override bool Verify(SignedText signed) => signed.Signature == $"{signed.By} signed {signed.Text}";
}
