namespace PhaseGuard;

/// <summary>A judged file of whatever syntax, as far as it matters that it is a file.</summary>
internal interface IJudgedFile
{
    /// <summary>Why the file has no content; <see langword="null"/> where it has.</summary>
    Unreadable? Unreadable { get; }

    /// <summary>What such a file is called, such as <c>task file</c>.</summary>
    string FileNoun { get; }

    /// <summary>What such a file records, such as <c>task</c>.</summary>
    string RecordNoun { get; }
}
