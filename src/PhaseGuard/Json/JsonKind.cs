namespace PhaseGuard.Json;

/// <summary>What a JSON value is; <see cref="Absent"/> where there is none.</summary>
internal enum JsonKind : byte
{
    Absent,
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}
