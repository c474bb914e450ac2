package org.opengov.tracker.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.Predicate;
import org.omnifaces.cdi.Param;

/** What the rules of {@link ArchitectureTest} ask for that ArchUnit has no words for. */
final class Conditions {

    private static final String WEB = ".web";

    private Conditions() {}

    static ArchCondition<JavaClass> knowNoOtherFeaturesWeb() {
        return new ArchCondition<>("know no other feature's web") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                owner.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForeignWeb(owner, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(owner, dependency.getDescription())));
            }
        };
    }

    private static boolean isForeignWeb(JavaClass owner, JavaClass target) {
        String there = target.getPackageName();
        return there.startsWith("org.opengov.tracker.")
                && there.endsWith(WEB)
                && !there.equals(owner.getPackageName())
                && !there.equals("org.opengov.tracker.platform.web");
    }

    static ArchCondition<JavaClass> haveAProtectedConstructorWithoutParameters() {
        return satisfy(
                "have a protected constructor without parameters",
                owner -> owner.getConstructors().stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && constructor.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    /** What a page's address says ({@code @Param}) is no door and is not counted. */
    static ArchCondition<JavaClass> haveAtMostInjected(int most) {
        return satisfy(
                "have at most " + most + " injected fields",
                owner -> owner.getFields().stream()
                                .filter(field ->
                                        field.isAnnotatedWith(Inject.class) && !field.isAnnotatedWith(Param.class))
                                .count()
                        <= most);
    }

    static ArchCondition<JavaField> beEnumeratedAs(EnumType type) {
        return new ArchCondition<>("be enumerated as " + type) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getAnnotationOfType(Enumerated.class).value() != type) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> notReturnEntities() {
        return new ArchCondition<>("not return entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean entity = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                if (entity) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> predicate) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                if (!predicate.test(owner)) {
                    events.add(SimpleConditionEvent.violated(owner, owner.getName() + " does not " + description));
                }
            }
        };
    }
}
