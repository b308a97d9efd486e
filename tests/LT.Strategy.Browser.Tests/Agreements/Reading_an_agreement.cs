namespace LT.Strategy.Browser.Tests.Agreements;

public sealed class Reading_an_agreement(BrowserFixture browser)
{
    private const string Address = "/aarsaftaler/2019/cbe";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task An_employee_finds_it_from_the_front_page_once_it_is_concluded(int width)
    {
        await using var journey = await Journey.Begin(browser, width);
        var chief = await journey.SignInAs("centerchef-cbe");
        await chief.StartAgreement();
        await chief.WriteWholeAgreement();
        var employee = await journey.SignInAs("medarbejder");
        await FindsNothing(employee, chief.Path);
        await chief.Send();
        await FindsNothing(employee, chief.Path);

        var board = await journey.SignInAs("direktion");
        await board.Conclude();

        await employee.Visit("/");
        await employee.Follow(WritingSteps.Owner);
        Assert.Equal(Address, employee.Path);
        await employee.Heading(WritingSteps.Owner);
        await employee.Shows(Planned.Introduction, "Version 1", "14. juni 2019");
        await employee.Shows([.. Planned.All.Select(p => p.Title)]);
        await employee.Shows(Planned.All[0].Pledges[0].Words, "Fokusområde 3");
    }

    private static async Task FindsNothing(Visitor employee, string draft)
    {
        await employee.Visit("/");
        await employee.ShowsNo(Planned.All[0].Title);
        await employee.Visit("/aarsaftaler?q=erhverv");
        await employee.ShowsNo(WritingSteps.Owner);
        await employee.IsNotThere(Address);
        await employee.IsNotThere(draft.Split('?')[0]);
    }
}
