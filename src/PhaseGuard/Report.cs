namespace PhaseGuard;

/// <summary>What one check found in all the files that it judged.</summary>
/// <param name="Files">Every step file that was judged, clean ones too; and the policy, where its change loosens something.</param>
public sealed record Report(IReadOnlyList<FileReport> Files)
{
    /// <summary>How many step files were judged.</summary>
    public int Checked => Files.Count(file => file.IsStepFile);

    /// <summary>How many findings are errors.</summary>
    public int Errors => Files.Sum(file => file.Errors);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Files.Sum(file => file.Warnings);

    /// <summary>Whether any file is blocked.</summary>
    public bool IsBlocked => Errors > 0;
}
