//! The description of all doors for programs, put together from the subjects' own (OpenAPI 3.1).

use ::record::Scope;
use page::Site;
use utoipa::OpenApi as _;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{self, ContactBuilder, InfoBuilder, LicenseBuilder, OpenApi, PathItem, ServerBuilder};

use super::{Door, record, search};

#[derive(utoipa::OpenApi)]
#[openapi(
    paths(super::openapi, record::show),
    components(schemas(page::api::Problem)),
    tags((name = "record", description = "Anything that can be cited: where it comes from, what became of it"),
         (name = "description", description = "What can be asked here"))
)]
struct Api;

/// What a subject says of its doors for programs.
type Describe = fn() -> OpenApi;

/// The subjects that have doors for programs, with their descriptions.
const SUBJECTS: [(&str, Describe); 4] =
    [("search", search::description), ("forum", forum::api), ("review", review::api), ("followup", followup::api)];

/// What opens the description.
const ABOUT: &str = "What everybody may read is read without a token. With a token of one's own (Authorization: Bearer …, made at \
                     /tokens) a program may what its person may, as far as the token's scope reaches. Errors are \
                     application/problem+json (RFC 9457) in the language asked for (?lang or Accept-Language). Lists come in \
                     parts; `next` leads to the part that follows. A change that is sent again under the same Idempotency-Key is \
                     made once.";

/// The description of the doors of a site.
pub fn description(site: &Site) -> OpenApi {
    let mut all = Api::openapi();
    for (_, describe) in SUBJECTS.iter().filter(|(name, _)| site.is_on(name)) {
        all.merge(describe());
    }
    all.info = InfoBuilder::new()
        .title("Rapporteur")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(ABOUT))
        .contact(Some(ContactBuilder::new().name(Some(site.settings.name.get(language::Language::English))).build()))
        .license(Some(LicenseBuilder::new().name("MIT OR Apache-2.0").build()))
        .build();
    all.servers = Some(vec![ServerBuilder::new().url(site.settings.base.clone()).build()]);
    scoped(&mut all, site);
    let scopes = Scope::ALL.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(", ");
    let about = format!("Made at /tokens, with one of the scopes {scopes}; each holds those before it.");
    let token = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some(about)).build();
    let components = all.components.get_or_insert_with(openapi::Components::new);
    components.add_security_scheme("token", SecurityScheme::Http(token));
    all
}

/// Says of each door that takes a token how far the token has to reach: as its route's action says.
fn scoped(all: &mut OpenApi, site: &Site) {
    let routes: Vec<_> = site.subjects.iter().flat_map(|subject| subject.routes).collect();
    for (path, item) in &mut all.paths.paths {
        let operations = [("GET", &mut item.get), ("POST", &mut item.post), ("PATCH", &mut item.patch)];
        for (method, operation) in operations {
            let route = routes.iter().find(|route| route.method == method && route.path == path.as_str());
            let (Some(operation), Some(route)) = (operation.as_mut(), route) else { continue };
            if operation.security.is_some() {
                operation.security = Some(vec![SecurityRequirement::new("token", [route.action.scope().code()])]);
            }
        }
    }
}

/// The scope that a token needs for an operation.
fn scope(operation: &Operation) -> Option<String> {
    let requirement = serde_json::to_value(operation.security.as_ref()?.first()?).ok()?;
    Some(requirement["token"][0].as_str()?.to_owned())
}

/// The doors that a description has.
pub(super) fn doors(description: &OpenApi) -> Vec<Door> {
    let of_path = |(path, item): (&String, &PathItem)| {
        let operations = [("GET", &item.get), ("POST", &item.post), ("PATCH", &item.patch)];
        let there = operations.map(|(method, operation)| {
            let summary = operation.as_ref()?.summary.clone().unwrap_or_default();
            Some(Door { method, path: path.clone(), summary, scope: operation.as_ref().and_then(scope) })
        });
        there.into_iter().flatten().collect::<Vec<_>>()
    };
    description.paths.paths.iter().flat_map(of_path).collect()
}
