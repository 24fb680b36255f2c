namespace PhaseGuard;

/// <summary>Says whether signatures hold; each is verified at most once, whoever asks.</summary>
internal abstract class SignatureCheck
{
    private readonly Dictionary<SignedText, bool> _known = [];

    /// <summary>Whether somebody on a list signed a text.</summary>
    public bool Holds(SignedText signed)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(signed, out bool holds))
            {
                _known.Add(signed, holds = Verify(signed));
            }

            return holds;
        }
    }

    /// <summary>Verifies a signature that nobody has asked for yet.</summary>
    protected abstract bool Verify(SignedText signed);
}

/// <summary>A text, and what is to be its signature.</summary>
/// <param name="Text">The text.</param>
/// <param name="By">Who is said to have signed it: a principal of the list.</param>
/// <param name="Signature">The signature, as <c>ssh-keygen</c> writes it.</param>
/// <param name="Signers">Who may sign, and with which keys: a list of allowed signers as <c>ssh-keygen</c> reads it.</param>
internal sealed record SignedText(string Text, string By, string Signature, string Signers);
