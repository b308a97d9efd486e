using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LT.Strategy.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Centres",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Abbreviation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Centres", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "ChangeLog",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    Entity = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EntityId = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeLog", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Frameworks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frameworks", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "FutureNarratives",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FutureNarratives", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "GroupStrategies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    FirstYear = table.Column<int>(type: "INTEGER", nullable: false),
                    LastYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    CoreTask = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupStrategies", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Units",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MakesOwnAgreement = table.Column<bool>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Units", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "FrameworkItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    FrameworkId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    InFocus = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrameworkItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FrameworkItems_Frameworks_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Frameworks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Guideposts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    FutureNarrativeId = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guideposts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Guideposts_FutureNarratives_FutureNarrativeId",
                        column: x => x.FutureNarrativeId,
                        principalTable: "FutureNarratives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Trends",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    FutureNarrativeId = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trends", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Trends_FutureNarratives_FutureNarrativeId",
                        column: x => x.FutureNarrativeId,
                        principalTable: "FutureNarratives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CrossCuttingFocuses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ThemeNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ResponsibleCentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    GroupStrategyId = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrossCuttingFocuses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CrossCuttingFocuses_Centres_ResponsibleCentreId",
                        column: x => x.ResponsibleCentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_CrossCuttingFocuses_GroupStrategies_GroupStrategyId",
                        column: x => x.GroupStrategyId,
                        principalTable: "GroupStrategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "StrategyYears",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    GroupStrategyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CentreDeadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecentralDeadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OnTrackMargin = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    AtRiskMargin = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    StalenessDays = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosingReadingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    OneInitiativeMayFillSeveralThemes = table.Column<bool>(type: "INTEGER", nullable: false),
                    DecentralInitiativeMayFillItsCentresCell = table.Column<bool>(type: "INTEGER", nullable: false),
                    AmendmentsNeedTheOtherParty = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StrategyYears", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StrategyYears_GroupStrategies_GroupStrategyId",
                        column: x => x.GroupStrategyId,
                        principalTable: "GroupStrategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    GroupStrategyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ShortTitle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Themes_GroupStrategies_GroupStrategyId",
                        column: x => x.GroupStrategyId,
                        principalTable: "GroupStrategies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Persons",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    DirectoryId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    WorkplaceCentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    WorkplaceUnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Persons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Persons_Centres_WorkplaceCentreId",
                        column: x => x.WorkplaceCentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Persons_Units_WorkplaceUnitId",
                        column: x => x.WorkplaceUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "UnitPeriods",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitPeriods_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_UnitPeriods_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SharedGoals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    StrategyYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ShortTitle = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Meaning = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CountsFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UnitText = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    UnitOne = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    UnitMany = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharedGoals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SharedGoals_StrategyYears_StrategyYearId",
                        column: x => x.StrategyYearId,
                        principalTable: "StrategyYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_SharedGoals_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    StrategyYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Amendment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Introduction = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Bounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FollowUpPlan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Med = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SubmittedById = table.Column<int>(type: "INTEGER", nullable: true),
                    SubmittedOnBehalfOfId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReturnRemark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AmendmentReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    BrokenCoverageReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    FocusAreas = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Agreements_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Agreements_Persons_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Agreements_Persons_SubmittedOnBehalfOfId",
                        column: x => x.SubmittedOnBehalfOfId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Agreements_StrategyYears_StrategyYearId",
                        column: x => x.StrategyYearId,
                        principalTable: "StrategyYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Agreements_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "DeadlineExtensions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    StrategyYearId = table.Column<int>(type: "INTEGER", nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    GrantedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GrantedById = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeadlineExtensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeadlineExtensions_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_DeadlineExtensions_Persons_GrantedById",
                        column: x => x.GrantedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_DeadlineExtensions_StrategyYears_StrategyYearId",
                        column: x => x.StrategyYearId,
                        principalTable: "StrategyYears",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_DeadlineExtensions_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "RoleAssignments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    OnBehalfOfId = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FromGroups = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Persons_OnBehalfOfId",
                        column: x => x.OnBehalfOfId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Labels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    SharedGoalId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Labels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Labels_SharedGoals_SharedGoalId",
                        column: x => x.SharedGoalId,
                        principalTable: "SharedGoals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    SharedGoalId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Target = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TargetNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FrameworkId = table.Column<int>(type: "INTEGER", nullable: true),
                    ConcernQuestion = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    LowerIsBetter = table.Column<bool>(type: "INTEGER", nullable: true),
                    BaselineValue = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    BaselineOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BaselineSource = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TargetValue = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_Frameworks_FrameworkId",
                        column: x => x.FrameworkId,
                        principalTable: "Frameworks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Measures_SharedGoals_SharedGoalId",
                        column: x => x.SharedGoalId,
                        principalTable: "SharedGoals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Initiatives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Responsible = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessCriterion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ChangeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Milestones = table.Column<string>(type: "TEXT", nullable: false),
                    Contributions = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Initiatives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Initiatives_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    AgreementId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ConcludedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConcludedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ConcludedBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ConcludedById = table.Column<int>(type: "INTEGER", nullable: false),
                    ConcludedOnBehalfOfId = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    BrokenCoverageReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ContentJson = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publications_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Publications_Persons_ConcludedById",
                        column: x => x.ConcludedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Publications_Persons_ConcludedOnBehalfOfId",
                        column: x => x.ConcludedOnBehalfOfId,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Criteria",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    CountMeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Criteria", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Criteria_Measures_CountMeasureId",
                        column: x => x.CountMeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PathPoints",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    MeasureId = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PathPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PathPoints_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "FollowUps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    AgreementId = table.Column<int>(type: "INTEGER", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUps_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_FollowUps_Initiatives_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiatives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_FollowUps_Persons_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Ledger",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    SharedGoalId = table.Column<int>(type: "INTEGER", nullable: false),
                    HappenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAs = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnById = table.Column<int>(type: "INTEGER", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConcernAnswer_UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    ConcernAnswer_CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    CriterionId = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<int>(type: "INTEGER", nullable: true),
                    CentreId = table.Column<int>(type: "INTEGER", nullable: true),
                    Evidence_LabelId = table.Column<int>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LabelId = table.Column<int>(type: "INTEGER", nullable: true),
                    IntoLabelId = table.Column<int>(type: "INTEGER", nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ledger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ledger_Centres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Centres_ConcernAnswer_CentreId",
                        column: x => x.ConcernAnswer_CentreId,
                        principalTable: "Centres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Criteria_CriterionId",
                        column: x => x.CriterionId,
                        principalTable: "Criteria",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Initiatives_InitiativeId",
                        column: x => x.InitiativeId,
                        principalTable: "Initiatives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Labels_Evidence_LabelId",
                        column: x => x.Evidence_LabelId,
                        principalTable: "Labels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Labels_IntoLabelId",
                        column: x => x.IntoLabelId,
                        principalTable: "Labels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Labels_LabelId",
                        column: x => x.LabelId,
                        principalTable: "Labels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Persons_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Persons_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalTable: "Persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_SharedGoals_SharedGoalId",
                        column: x => x.SharedGoalId,
                        principalTable: "SharedGoals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Units_ConcernAnswer_UnitId",
                        column: x => x.ConcernAnswer_UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Ledger_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_Agreements_CentreId", table: "Agreements", column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_StrategyYearId",
                table: "Agreements",
                column: "StrategyYearId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_StrategyYearId_CentreId",
                table: "Agreements",
                columns: new[] { "StrategyYearId", "CentreId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_StrategyYearId_UnitId",
                table: "Agreements",
                columns: new[] { "StrategyYearId", "UnitId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SubmittedById",
                table: "Agreements",
                column: "SubmittedById"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SubmittedOnBehalfOfId",
                table: "Agreements",
                column: "SubmittedOnBehalfOfId"
            );

            migrationBuilder.CreateIndex(name: "IX_Agreements_UnitId", table: "Agreements", column: "UnitId");

            migrationBuilder.CreateIndex(name: "IX_Centres_Code", table: "Centres", column: "Code", unique: true);

            migrationBuilder.CreateIndex(name: "IX_ChangeLog_At", table: "ChangeLog", column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeLog_Entity_EntityId",
                table: "ChangeLog",
                columns: new[] { "Entity", "EntityId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Criteria_CountMeasureId",
                table: "Criteria",
                column: "CountMeasureId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_CrossCuttingFocuses_GroupStrategyId",
                table: "CrossCuttingFocuses",
                column: "GroupStrategyId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_CrossCuttingFocuses_ResponsibleCentreId",
                table: "CrossCuttingFocuses",
                column: "ResponsibleCentreId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineExtensions_CentreId",
                table: "DeadlineExtensions",
                column: "CentreId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineExtensions_GrantedById",
                table: "DeadlineExtensions",
                column: "GrantedById"
            );

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineExtensions_StrategyYearId",
                table: "DeadlineExtensions",
                column: "StrategyYearId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineExtensions_UnitId",
                table: "DeadlineExtensions",
                column: "UnitId"
            );

            migrationBuilder.CreateIndex(name: "IX_FollowUps_AgreementId", table: "FollowUps", column: "AgreementId");

            migrationBuilder.CreateIndex(name: "IX_FollowUps_InitiativeId", table: "FollowUps", column: "InitiativeId");

            migrationBuilder.CreateIndex(name: "IX_FollowUps_RecordedById", table: "FollowUps", column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_FrameworkItems_FrameworkId_Code",
                table: "FrameworkItems",
                columns: new[] { "FrameworkId", "Code" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Frameworks_Code", table: "Frameworks", column: "Code", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupStrategies_Code",
                table: "GroupStrategies",
                column: "Code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Guideposts_FutureNarrativeId_Code",
                table: "Guideposts",
                columns: new[] { "FutureNarrativeId", "Code" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_AgreementId",
                table: "Initiatives",
                column: "AgreementId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Labels_SharedGoalId_Name",
                table: "Labels",
                columns: new[] { "SharedGoalId", "Name" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Ledger_CentreId", table: "Ledger", column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_ConcernAnswer_CentreId",
                table: "Ledger",
                column: "ConcernAnswer_CentreId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_ConcernAnswer_UnitId",
                table: "Ledger",
                column: "ConcernAnswer_UnitId"
            );

            migrationBuilder.CreateIndex(name: "IX_Ledger_CriterionId", table: "Ledger", column: "CriterionId");

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_Evidence_LabelId",
                table: "Ledger",
                column: "Evidence_LabelId"
            );

            migrationBuilder.CreateIndex(name: "IX_Ledger_InitiativeId", table: "Ledger", column: "InitiativeId");

            migrationBuilder.CreateIndex(name: "IX_Ledger_IntoLabelId", table: "Ledger", column: "IntoLabelId");

            migrationBuilder.CreateIndex(name: "IX_Ledger_LabelId", table: "Ledger", column: "LabelId");

            migrationBuilder.CreateIndex(name: "IX_Ledger_RecordedById", table: "Ledger", column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_SharedGoalId_HappenedOn",
                table: "Ledger",
                columns: new[] { "SharedGoalId", "HappenedOn" }
            );

            migrationBuilder.CreateIndex(name: "IX_Ledger_UnitId", table: "Ledger", column: "UnitId");

            migrationBuilder.CreateIndex(name: "IX_Ledger_WithdrawnById", table: "Ledger", column: "WithdrawnById");

            migrationBuilder.CreateIndex(name: "IX_Measures_FrameworkId", table: "Measures", column: "FrameworkId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_SharedGoalId",
                table: "Measures",
                column: "SharedGoalId",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_PathPoints_MeasureId", table: "PathPoints", column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_Persons_DirectoryId",
                table: "Persons",
                column: "DirectoryId",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Persons_WorkplaceCentreId",
                table: "Persons",
                column: "WorkplaceCentreId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Persons_WorkplaceUnitId",
                table: "Persons",
                column: "WorkplaceUnitId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Publications_AgreementId_Number",
                table: "Publications",
                columns: new[] { "AgreementId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Publications_ConcludedById",
                table: "Publications",
                column: "ConcludedById"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Publications_ConcludedOnBehalfOfId",
                table: "Publications",
                column: "ConcludedOnBehalfOfId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignments_CentreId",
                table: "RoleAssignments",
                column: "CentreId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignments_OnBehalfOfId",
                table: "RoleAssignments",
                column: "OnBehalfOfId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignments_PersonId",
                table: "RoleAssignments",
                column: "PersonId"
            );

            migrationBuilder.CreateIndex(name: "IX_RoleAssignments_UnitId", table: "RoleAssignments", column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SharedGoals_StrategyYearId_Number",
                table: "SharedGoals",
                columns: new[] { "StrategyYearId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_SharedGoals_ThemeId", table: "SharedGoals", column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_StrategyYears_GroupStrategyId",
                table: "StrategyYears",
                column: "GroupStrategyId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_StrategyYears_Year",
                table: "StrategyYears",
                column: "Year",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Themes_GroupStrategyId_Number",
                table: "Themes",
                columns: new[] { "GroupStrategyId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Trends_FutureNarrativeId",
                table: "Trends",
                column: "FutureNarrativeId"
            );

            migrationBuilder.CreateIndex(name: "IX_UnitPeriods_CentreId", table: "UnitPeriods", column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitPeriods_UnitId_From",
                table: "UnitPeriods",
                columns: new[] { "UnitId", "From" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Units_Code", table: "Units", column: "Code", unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ChangeLog");

            migrationBuilder.DropTable(name: "CrossCuttingFocuses");

            migrationBuilder.DropTable(name: "DataProtectionKeys");

            migrationBuilder.DropTable(name: "DeadlineExtensions");

            migrationBuilder.DropTable(name: "FollowUps");

            migrationBuilder.DropTable(name: "FrameworkItems");

            migrationBuilder.DropTable(name: "Guideposts");

            migrationBuilder.DropTable(name: "Ledger");

            migrationBuilder.DropTable(name: "PathPoints");

            migrationBuilder.DropTable(name: "Publications");

            migrationBuilder.DropTable(name: "RoleAssignments");

            migrationBuilder.DropTable(name: "Trends");

            migrationBuilder.DropTable(name: "UnitPeriods");

            migrationBuilder.DropTable(name: "Criteria");

            migrationBuilder.DropTable(name: "Initiatives");

            migrationBuilder.DropTable(name: "Labels");

            migrationBuilder.DropTable(name: "FutureNarratives");

            migrationBuilder.DropTable(name: "Measures");

            migrationBuilder.DropTable(name: "Agreements");

            migrationBuilder.DropTable(name: "Frameworks");

            migrationBuilder.DropTable(name: "SharedGoals");

            migrationBuilder.DropTable(name: "Persons");

            migrationBuilder.DropTable(name: "StrategyYears");

            migrationBuilder.DropTable(name: "Themes");

            migrationBuilder.DropTable(name: "Centres");

            migrationBuilder.DropTable(name: "Units");

            migrationBuilder.DropTable(name: "GroupStrategies");
        }
    }
}
