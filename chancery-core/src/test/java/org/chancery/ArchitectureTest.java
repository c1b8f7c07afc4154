package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layout that ARCHITECTURE.md draws, held. */
class ArchitectureTest {

    private static final List<String> STAGES =
            List.of("acquire", "read", "annotate", "syntax", "extract", "resolve", "certainty", "reconcile", "store");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    @Test
    void theModelKnowsNothingOfTheRest() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.model..")
                .should()
                .dependOnClassesThat(ours().and(outside("model")))
                .check(CLASSES);
    }

    @Test
    void knowledgeKnowsTheModelOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.knowledge..")
                .should()
                .dependOnClassesThat(ours().and(outside("model", "knowledge")))
                .check(CLASSES);
    }

    @Test
    void namesAreComparedWithoutAnyStage() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.text..")
                .should()
                .dependOnClassesThat(ours().and(outside("model", "knowledge", "text")))
                .check(CLASSES);
    }

    @Test
    void anAuditKnowsTheModelOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.audit..")
                .should()
                .dependOnClassesThat(ours().and(outside("model", "audit")))
                .check(CLASSES);
    }

    @Test
    void stagesKnowNothingOfOneAnother() {
        for (var stage : STAGES) {
            noClasses()
                    .that()
                    .resideInAPackage("org.chancery." + stage + "..")
                    .should()
                    .dependOnClassesThat(ours().and(
                                    stage.equals("extract")
                                            ? outside("model", "knowledge", "text", "syntax", stage)
                                            : outside("model", "knowledge", "text", stage)))
                    .check(CLASSES);
        }
    }

    @Test
    void layersOfTheEventCoderGoOneWay() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.extract.event.frame..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chancery.extract.event.rule..", "org.chancery.extract.event.setting..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.chancery.extract.event.setting..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery.extract.event.rule..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.chancery.extract.event.frame..",
                        "org.chancery.extract.event.rule..",
                        "org.chancery.extract.event.setting..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery.extract.event")
                .check(CLASSES);
    }

    @Test
    void questionsAndExportsKnowTheStoreAndNoOtherStage() {
        noClasses()
                .that()
                .resideInAnyPackage("org.chancery.query..", "org.chancery.export..")
                .should()
                .dependOnClassesThat(ours().and(outside("model", "knowledge", "store", "query", "export")))
                .check(CLASSES);
    }

    @Test
    void nothingKnowsTheCommandLineOrThePages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.chancery.cli..", "org.chancery.web..", "gg.jte..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chancery.cli..", "org.chancery.web..")
                .check(CLASSES);
    }

    @Test
    void coreNlpIsImportedInAnnotateAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.chancery.annotate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .check(CLASSES);
    }

    @Test
    void theDatabaseIsTheStoresAndTheQuestions() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.chancery.store..", "org.chancery.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "org.sqlite..", "org.flywaydb..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void theNetworkIsFetchsAndTheServers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.chancery.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "crawlercommons..")
                .check(CLASSES);
        // messages go where the operator says, and nowhere else
        noClasses()
                .that()
                .resideOutsideOfPackages("org.chancery.watch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "jakarta.mail..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.chancery.fetch..")
                .should()
                .dependOnClassesThat(ours().and(outside("fetch")))
                .check(CLASSES);
    }

    @Test
    void followingKnowsNoStageButThoseAtBothEnds() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.follow..")
                .should()
                .dependOnClassesThat(
                        ours().and(outside("model", "fetch", "acquire", "pipeline", "store", "export", "follow")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.chancery.follow..", "org.chancery.cli..", "org.chancery.web..", "gg.jte..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery.follow..")
                .check(CLASSES);
        // time is given from outside, so that a test can run a day of it
        noClasses()
                .that()
                .resideInAPackage("org.chancery.follow..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void stagesAskNoClock() {
        var pure = STAGES.stream().map(stage -> "org.chancery." + stage + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void jsonIsJacksonThree() {
        classes()
                .that()
                .resideInAPackage("org.chancery..")
                .should(ArchConditions.not(ArchConditions.dependOnClassesThat(
                        Predicates.resideInAPackage("com.fasterxml.jackson.databind.."))))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return Predicates.resideInAPackage("org.chancery..");
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return Predicates.resideOutsideOfPackages(Arrays.stream(packages)
                .map(name -> "org.chancery." + name + "..")
                .toArray(String[]::new));
    }
}
