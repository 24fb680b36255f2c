using System.Collections;

namespace PhaseGuard;

/// <summary>
/// What the sources use of LINQ, by its names and with its meaning, each as one plain loop. LINQ's own are virtual and generic: ahead
/// of time they are compiled for all types that could meet anywhere, which made a sixth of the hook (docs/decisions/0013).
/// </summary>
internal static class Sequence
{
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> make)
    {
        foreach (TSource element in source)
        {
            yield return make(element);
        }
    }

    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> holds)
    {
        foreach (T element in source)
        {
            if (holds(element))
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> make)
    {
        int index = 0;
        foreach (TSource element in source)
        {
            yield return make(element, index++);
        }
    }

    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, int, bool> holds)
    {
        int index = 0;
        foreach (T element in source)
        {
            if (holds(element, index++))
            {
                yield return element;
            }
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> make)
    {
        foreach (TSource element in source)
        {
            foreach (TResult result in make(element))
            {
                yield return result;
            }
        }
    }

    public static IEnumerable<T> OfType<T>(this IEnumerable source)
    {
        foreach (object? element in source)
        {
            if (element is T wanted)
            {
                yield return wanted;
            }
        }
    }

    public static IEnumerable<T> Cast<T>(this IEnumerable source)
    {
        foreach (object? element in source)
        {
            yield return (T)element!;
        }
    }

    public static IEnumerable<T> Concat<T>(this IEnumerable<T> source, IEnumerable<T> others)
    {
        foreach (T element in source)
        {
            yield return element;
        }

        foreach (T element in others)
        {
            yield return element;
        }
    }

    public static IEnumerable<T> Append<T>(this IEnumerable<T> source, T last) => source.Concat([last]);

    public static IEnumerable<T> Prepend<T>(this IEnumerable<T> source, T first) => Concat([first], source);

    public static IEnumerable<int> Range(int first, int count)
    {
        for (int number = first; number < first + count; number++)
        {
            yield return number;
        }
    }

    public static IEnumerable<T> Repeat<T>(T element, int count) => Range(0, count).Select(_ => element);

    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> source, IEnumerable<TSecond> others)
    {
        using IEnumerator<TSecond> second = others.GetEnumerator();
        foreach (TFirst first in source)
        {
            if (!second.MoveNext())
            {
                yield break;
            }

            yield return (first, second.Current);
        }
    }
}
