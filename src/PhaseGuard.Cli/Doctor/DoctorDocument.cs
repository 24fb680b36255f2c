namespace PhaseGuard.Cli.Doctor;

/// <summary>What <c>doctor --format json</c> prints.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Wrong">How many things are wrong.</param>
/// <param name="Looks">All that was examined.</param>
internal sealed record DoctorDocument(int Version, int Wrong, IEnumerable<DoctorDocument.Look> Looks)
{
    /// <summary>One thing that was examined.</summary>
    internal sealed record Look(string Topic, bool Ok, string Says, string? Cure);

    public static DoctorDocument Of(IReadOnlyList<Diagnosis> diagnoses) => new(
        1, diagnoses.Count(diagnosis => diagnosis.IsWrong),
        diagnoses.Select(diagnosis => new Look(diagnosis.Topic, !diagnosis.IsWrong, diagnosis.Says, diagnosis.Cure)));
}
