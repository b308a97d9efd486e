using LT.Strategy.Domain.Reminders;
using LT.Strategy.Web.Features.Reminders;

namespace LT.Strategy.Web.Tests.Reminders;

public sealed class Speaking_encrypted
{
    [Theory]
    [InlineData(MailSecurity.Tls)]
    [InlineData(MailSecurity.StartTls)]
    public async Task A_server_whose_own_certificate_the_settings_trust_gets_the_mails(MailSecurity security)
    {
        await using var sender = await Sender.Encrypted(security, trusted: true);
        await sender.Run();
        Assert.NotEmpty(sender.Server.Taken);
        Assert.All(await sender.Mails(), m => Assert.Equal(ReminderState.Sent, m.State));
    }

    [Theory]
    [InlineData(MailSecurity.Tls)]
    [InlineData(MailSecurity.StartTls)]
    public async Task One_that_nobody_trusts_gets_nothing(MailSecurity security)
    {
        await using var sender = await Sender.Encrypted(security, trusted: false);
        await sender.Run();
        Assert.Empty(sender.Server.Taken);
        var mail = (await sender.Mails())[0];
        Assert.Equal(ReminderState.Waiting, mail.State);
        Assert.Contains("certifikat kan ikke godkendes", mail.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trusted_certificate_for_another_name_is_refused()
    {
        await using var sender = await Sender.Encrypted(MailSecurity.StartTls, trusted: true);
        var instance = sender.Instance();
        sender.Settings.Host = "127.0.0.1";
        await Sender.Run(instance);
        Assert.Empty(sender.Server.Taken);
        Assert.Contains("certifikat", (await sender.Mails())[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_sent_in_the_clear_to_a_server_that_does_not_encrypt()
    {
        await using var sender = await Sender.Encrypted(MailSecurity.StartTls, trusted: true);
        sender.Server.EncryptsAtOnce = null;
        await sender.Run();
        Assert.Empty(sender.Server.Taken);
        Assert.Contains("tilbyder ikke krypteret", (await sender.Mails())[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_the_right_one_is_tried_again()
    {
        await using var sender = await Sender.Encrypted(MailSecurity.StartTls, trusted: true);
        sender.Server.Password = "strategi hemmelig";
        (sender.Settings.UserName, sender.Settings.Password) = ("strategi", "glemt");
        var instance = sender.Instance();
        await Sender.Run(instance);
        Assert.Empty(sender.Server.Taken);
        var mail = (await sender.Mails())[0];
        Assert.Equal((ReminderState.Waiting, 1), (mail.State, mail.Tries));
        Assert.Contains("den afviser brugernavnet eller adgangskoden", mail.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("glemt", mail.Reason, StringComparison.Ordinal);

        sender.Settings.Password = "hemmelig";
        sender.Time.Advance(TimeSpan.FromMinutes(1));
        await Sender.Run(instance);
        Assert.All(await sender.Mails(), m => Assert.Equal(ReminderState.Sent, m.State));
    }
}
