namespace LT.Strategy.Web.Features.Reminders;

public static class ReminderSetup
{
    /// <summary>Without a mail server nothing is decided and nothing sent.</summary>
    public static void AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = MailSettings.Of(configuration);
        services.AddSingleton(settings);
        services.AddSingleton<ReminderPost>();
        if (settings.IsOn)
        {
            services.AddHostedService<ReminderService>();
        }
    }
}
