package org.opengov.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengov.tracker._support.InTransaction;

/** The mapping of every entity against the schema that the migrations made: nothing else compares the two. */
@ExtendWith(ArquillianExtension.class)
class MappingIT {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InTransaction inTransaction;

    @Test
    void everyEntityCanBeRead() {
        Set<EntityType<?>> types = entities.getMetamodel().getEntities();
        assertThat(types).hasSizeGreaterThanOrEqualTo(10);
        for (EntityType<?> type : types) {
            assertThatNoException()
                    .as(type.getName())
                    .isThrownBy(() -> inTransaction.get(
                            () -> entities.createQuery("select e from " + type.getName() + " e", type.getJavaType())
                                    .setMaxResults(2)
                                    .getResultList()));
        }
    }
}
