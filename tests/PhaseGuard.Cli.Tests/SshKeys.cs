using System.ComponentModel;

namespace PhaseGuard.Cli.Tests;

/// <summary>SSH keys of a test's own home folder; where there is no <c>ssh-keygen</c> the test is ignored.</summary>
internal static class SshKeys
{
    public static string KeyOf(this TestRepo repo, string name) => Path.Combine(repo.Home, name);

    public static void MakeKey(this TestRepo repo, string name)
    {
        try
        {
            repo.Run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", repo.KeyOf(name)]).OrThrow();
        }
        catch (Win32Exception)
        {
            Assert.Ignore("there is no ssh-keygen here");
        }
    }

    /// <summary>Has git sign with a key, which is made where it is not there.</summary>
    public static void UseSigningKey(this TestRepo repo, string name)
    {
        if (!File.Exists(repo.KeyOf(name)))
        {
            repo.MakeKey(name);
        }

        repo.Git("config", "gpg.format", "ssh");
        repo.Git("config", "user.signingKey", repo.KeyOf(name));
    }
}
