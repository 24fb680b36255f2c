using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Fuzz;

/// <summary>Something that is handed inputs from anybody.</summary>
/// <param name="Name">Its name, such as <c>step</c>.</param>
/// <param name="Seeds">Inputs that mean something to it.</param>
/// <param name="Ending">How a file of such an input ends, such as <c>.json</c>.</param>
/// <param name="Try">Hands it an input; throws where a promise was broken.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, string Ending, Action<byte[]> Try)
{
    /// <summary>An input that is a seed gone wrong: in its bytes, or, where it is JSON, in its values too.</summary>
    public byte[] Mutate(SeededRandom dice)
    {
        byte[] seed = dice.Pick(Seeds);
        bool isJson = dice.Once(2) && IsJson(seed);
        for (int times = 1 + dice.Roll(3); times > 0; times--)
        {
            seed = isJson ? Mutation.OfValues(dice, seed) : Mutation.OfBytes(dice, seed, dice.Pick(Seeds));
        }

        return seed;
    }

    private static bool IsJson(byte[] text)
    {
        var reader = new System.Text.Json.Utf8JsonReader(text, new System.Text.Json.JsonReaderOptions { MaxDepth = 200 });
        try
        {
            while (reader.Read())
            {
                // only whether it can be read
            }

            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
