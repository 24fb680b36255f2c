using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Signatures as <c>ssh-keygen</c> verifies them; it is started only where a record bears one.</summary>
internal sealed class VerifiedSignatures : SignatureCheck
{
    protected override bool Verify(SignedText signed) => SshKeygen.OnPath.Verify(signed);
}
