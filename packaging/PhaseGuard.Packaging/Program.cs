using PhaseGuard.Packaging;

if (args is not [var native, var output])
{
    Console.Error.Write("usage: PhaseGuard.Packaging NATIVE OUTPUT: packs the programs of NATIVE, a folder for each platform, into OUTPUT\n");
    return 2;
}

try
{
    Release.Write(native, output);
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.Write($"packaging: {exception.Message}\n");
    return 1;
}
