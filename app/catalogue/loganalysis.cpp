#include "app/catalogue/loganalysis.h"

#include "app/catalogue/cataloguestage.h"
#include "app/platforms/eventshape.h"

namespace gancho {

namespace {
/// To be raised when a contract, the way of holding events to it, or what is read of an event changes.
constexpr int deviationsVersion = 3;
} // namespace

EventAnalysis logAnalysis()
{
    EventAnalysis analysis;
    analysis.deviations = [](const StoredEvent &event) {
        // Asked for in the indexer's thread and in those of the readers.
        thread_local EventShapes shapes;
        return shapes.deviationCount(event);
    };
    analysis.deviationsVersion = deviationsVersion;
    analysis.stages.push_back(std::make_shared<CatalogueStage>());
    return analysis;
}

} // namespace gancho
