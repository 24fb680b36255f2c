using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.JsonRpc;

/// <summary>Makes an error of the protocol of whatever goes wrong in a request, so that the server lives on.</summary>
internal static class RpcFailure
{
    /// <param name="run">Carries the request out.</param>
    /// <param name="error">Why there is no result.</param>
    /// <returns>The result; the default where there is none.</returns>
    public static T? Catch<T>(Func<T> run, out RpcError? error)
    {
        error = null;
        try
        {
            return run();
        }
        catch (RpcException exception)
        {
            error = exception.Error;
        }
        catch (CannotCheckException exception)
        {
            error = new RpcError(RpcError.Internal, Quote.Plain(exception.Message));
        }
#pragma warning disable CA1031 // one request must not end those beside it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            error = new RpcError(RpcError.Internal, LastWords.IsLack(exception) ? LastWords.TooLittle : $"an unexpected error: {Quote.Plain(exception.Message)}");
        }

        return default;
    }
}
