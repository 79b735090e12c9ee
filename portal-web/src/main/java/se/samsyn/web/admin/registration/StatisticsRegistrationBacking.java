package se.samsyn.web.admin.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import se.samsyn.domain.checkin.Attendance;
import se.samsyn.service.checkin.AttendanceService;

/** {@code /admin/registration/statistics?event=12}: how many took part, without names. */
@Named
@ViewScoped
public class StatisticsRegistrationBacking extends RegistrationPartBacking {

    @Inject
    private AttendanceService attendance;

    private transient List<Table> tables;

    /**
     * One way to count them.
     *
     * @param title a key of the bundle
     * @param sum {@code null} when it is not shown
     */
    public record Table(String title, List<Line> lines, Long sum) {}

    /**
     * One group.
     *
     * @param people {@code null} when the number is not shown
     */
    public record Line(String label, Long people) {}

    public List<Table> getTables() {
        if (tables == null) {
            long id = number();
            tables = List.of(
                    table("by_category", attendance.byCategory(id), key -> texts.format("participant_category." + key)),
                    table("by_municipality", attendance.byMunicipality(id), key -> named(key, "no_municipality", key)),
                    table(
                            "by_organisation",
                            attendance.byOrganisation(id),
                            key -> named(key, "no_organisation", texts.get("organisation_kind." + key))));
        }
        return tables;
    }

    private String named(String key, String none, String name) {
        return key.isEmpty() ? texts.format("admin_registration_statistics." + none) : name;
    }

    private Table table(String name, Attendance counted, UnaryOperator<String> label) {
        return new Table(
                "admin_registration_statistics." + name,
                counted.lines().stream()
                        .map(line -> new Line(label.apply(line.key()), line.people()))
                        .toList(),
                counted.sum());
    }

    public int getFewest() {
        return Attendance.FEWEST_SHOWN;
    }
}
