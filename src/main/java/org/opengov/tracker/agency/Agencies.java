package org.opengov.tracker.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opengov.tracker.platform.NotFound;

/** The bodies that take part in plans. */
@ApplicationScoped
@Transactional
public class Agencies {

    @PersistenceContext
    EntityManager entities;

    /** @throws NotFound when no agency has this code */
    public Agency get(String code) {
        return find(code).orElseThrow(() -> new NotFound("agency", code));
    }

    /** The agency with this code. */
    public Optional<Agency> find(String code) {
        return entities.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Every agency, by name. */
    public List<Agency> list() {
        return entities.createQuery("select a from Agency a order by a.name", Agency.class)
                .getResultList();
    }

    /** Those of these codes that there are, by code. */
    public Map<String, Agency> mapOf(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Agency a where a.code in :codes", Agency.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(Agency::getCode, Function.identity()));
    }

    /** Of each agency, by its id, its version: equal as long as none is new or named anew. */
    public Map<Long, Long> mapVersions(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a.id, a.version from Agency a where a.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Takes a new agency into the register. */
    public Agency add(Agency agency) {
        entities.persist(agency);
        return agency;
    }
}
