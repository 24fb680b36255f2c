using System.Buffers;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>Three or more executed phases that share one instant, as their start or as their end.</summary>
/// <param name="Phase">The third of them in the file.</param>
/// <param name="Third">Its timestamp.</param>
/// <param name="Size">How many they are.</param>
internal sealed record TimeBatch(Phase Phase, TimeField Third, int Size)
{
    private const int Least = 3;

    /// <summary>The batch whose third member stands first in the file; <see langword="null"/> where there is none.</summary>
    public static TimeBatch? Find(List<Phase> phases, Func<Phase, TimeField> timeOf)
    {
        (Timestamp Instant, int Index)[] times = ArrayPool<(Timestamp, int)>.Shared.Rent(phases.Count);
        int count = 0;
        for (int index = 0; index < phases.Count; index++)
        {
            if (phases[index].Status == PhaseStatus.Executed && timeOf(phases[index]).Instant is { } instant)
            {
                times[count++] = (instant, index);
            }
        }

        (int index, int size) found = ThirdOf(times.AsSpan(0, count));
        ArrayPool<(Timestamp, int)>.Shared.Return(times);
        return found.size < Least ? null : new TimeBatch(phases[found.index], timeOf(phases[found.index]), found.size);
    }

    public static TimeBatch? Earlier(TimeBatch? one, TimeBatch? other)
        => one is null || other?.Third.Value.Place.Offset < one.Third.Value.Place.Offset ? other : one;

    private static (int Index, int Size) ThirdOf(Span<(Timestamp Instant, int Index)> times)
    {
        times.Sort();
        (int Index, int Size) found = default;
        for (int start = 0, end; start < times.Length; start = end)
        {
            for (end = start + 1; end < times.Length && times[end].Instant == times[start].Instant; end++)
            {
            }

            if (end - start >= Least && (found.Size == 0 || times[start + Least - 1].Index < found.Index))
            {
                found = (times[start + Least - 1].Index, end - start);
            }
        }

        return found;
    }
}
