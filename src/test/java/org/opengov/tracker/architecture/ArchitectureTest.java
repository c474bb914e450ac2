package org.opengov.tracker.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.opengov.tracker.architecture.Conditions.haveAProtectedConstructorWithoutParameters;
import static org.opengov.tracker.architecture.Conditions.haveAtMostInjected;
import static org.opengov.tracker.architecture.Conditions.knowNoOtherFeaturesWeb;
import static org.opengov.tracker.architecture.Conditions.notReturnEntities;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.opengov.tracker.account.CurrentOfficer;
import org.opengov.tracker.cut.CutData;
import org.opengov.tracker.platform.Versioned;
import org.opengov.tracker.progress.EvidenceFile;

/** How the code is laid out, kept by the build. Each rule says why it is there. */
@AnalyzeClasses(packages = "org.opengov.tracker", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.opengov.tracker.";
    private static final String WEB = ROOT + "*.web..";

    /** Each may know those before it and none after it. */
    private static final List<String> FEATURES = List.of(
            "platform",
            "agency",
            "account",
            "access",
            "plan",
            "commitment",
            "drafting",
            "progress",
            "linkcheck",
            "notice",
            "cycle",
            "assessment",
            "search",
            "scoreboard",
            "cut",
            "history",
            "report",
            "exchange",
            "intake",
            "participation",
            "opendata",
            "sitekit");

    @ArchTest
    static final ArchRule FEATURES_KNOW_ONLY_THOSE_BEFORE_THEM = arrows();

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = slices().matching(ROOT + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that cannot be read without another is the same feature");

    @ArchTest
    static final ArchRule EVERY_CLASS_BELONGS_TO_A_FEATURE = classes()
            .should()
            .resideInAnyPackage(packages(FEATURES))
            .because("a new feature takes its place in the order above");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_HTTP = noClasses()
            .that(not(resideInAPackage(WEB)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..", "jakarta.servlet..")
            .because("rules must hold whichever way somebody comes in; what faces HTTP lives in web");

    @ArchTest
    static final ArchRule OFFICE_FORMATS_STAY_WITH_THEIR_WRITERS = noClasses()
            .that(not(resideInAnyPackage(ROOT + "report..", ROOT + "exchange..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.openhtmltopdf..")
            .because("a figure is computed before it is written down, and a library must be replaceable in one place");

    @ArchTest
    static final ArchRule WEB_IS_NOBODYS_GROUND = noClasses()
            .that(not(resideInAPackage(WEB)))
            .should()
            .dependOnClassesThat(resideInAPackage(WEB))
            .because("a feature must not know its pages");

    @ArchTest
    static final ArchRule WEB_KNOWS_NO_OTHER_WEB = classes()
            .that()
            .resideInAPackage(WEB)
            .should(knowNoOtherFeaturesWeb())
            .because("pages meet in the features they show, not in each other; only platform.web is shared");

    @ArchTest
    static final ArchRule DATABASE_IS_BEHIND_THE_DOORS = noClasses()
            .that()
            .areNotAnnotatedWith(Transactional.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("what is read together must be read in one transaction");

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_AT_THE_DOORS = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("one use case is one transaction, whichever page asks for it");

    @ArchTest
    static final ArchRule ENTITIES_ARE_VERSIONED = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotAssignableTo(EvidenceFile.class)
            .and()
            .areNotAssignableTo(CutData.class)
            .should()
            .beAssignableTo(Versioned.class)
            .because("the second of two people who change one thing is told; evidence and frozen data never change");

    @ArchTest
    static final ArchRule ENTITIES_ARE_MADE_WHOLE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveAProtectedConstructorWithoutParameters())
            .because("only the persistence provider may make one without what it needs");

    @ArchTest
    static final ArchRule ENTITIES_HAVE_VERBS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("state changes by what people do, and each such verb holds its rules");

    @ArchTest
    static final ArchRule SCALES_ARE_STORED_BY_NAME = fields().that()
            .areAnnotatedWith(Enumerated.class)
            .should(Conditions.beEnumeratedAs(EnumType.STRING))
            .because("a new value in the middle of a scale must not change what is stored");

    @ArchTest
    static final ArchRule VIEW_BEANS_CAN_BE_STORED = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(org.omnifaces.cdi.ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .implement(Serializable.class)
            .allowEmptyShould(true)
            .because("the server may put a session away");

    @ArchTest
    static final ArchRule NAMES_FOR_VIEWS_ARE_IN_WEB = noClasses()
            .that(not(resideInAPackage(WEB)))
            .and()
            .areNotAssignableTo(CurrentOfficer.class)
            .should()
            .beAnnotatedWith(Named.class)
            .because("views speak to the bean of their page, and all of them of the caller");

    @ArchTest
    static final ArchRule PAGES_KNOW_FEW_DOORS = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(haveAtMostInjected(8))
            .because("a page that needs more is two pages, or a door is missing");

    @ArchTest
    static final ArchRule NO_ASYNCHRONOUS_EVENTS = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(Event.class))).and(target(name("fireAsync"))))
            .because("its observers read the state before the commit, and hear of it even on rollback");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("every figure depends on the day, and a test decides which day it is");

    @ArchTest
    static final ArchRule LOG_AND_NOT_PRINT =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("operators read the log");

    @ArchTest
    static final ArchRule API_RETURNS_NO_ENTITIES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(notReturnEntities())
            .allowEmptyShould(true)
            .because("a change of the schema must not change the API");

    @ArchTest
    static final ArchRule EJB_ONLY_AT_START = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ejb..")
            .because("one component model is enough; only the start needs the other");

    @ArchTest
    static final ArchRule CONFIGURATION_IS_READ_ONCE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "platform..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Config.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("the operator finds every setting in Settings");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Utils?|ServiceBean|DTO|Dto|Service)")
            .because("a name of the domain tells more than the name of a pattern");

    private static ArchRule arrows() {
        return CompositeArchRule.of(IntStream.range(0, FEATURES.size() - 1)
                .mapToObj(place -> arrow(FEATURES.get(place), FEATURES.subList(place + 1, FEATURES.size())))
                .toList());
    }

    private static ArchRule arrow(String feature, List<String> later) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(later))
                .because("dependencies run one way: " + String.join(", ", FEATURES));
    }

    private static String[] packages(List<String> features) {
        return features.stream().map(feature -> ROOT + feature + "..").toArray(String[]::new);
    }
}
