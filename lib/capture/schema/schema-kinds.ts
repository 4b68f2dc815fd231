import { surePersonName } from '../person-name';
import { type SchemaNode, textOf } from './schema-node';

export type SchemaKind = 'person' | 'organisation' | 'place' | 'event' | 'other';

/** How the types of schema.org's Organization and LocalBusiness trees end. */
const ORGANISATIONS =
  /(?:Organization|Business|Store|Shop|Restaurant|Agency|Agent|Service|Contractor|Office|[Ss]chool|University|College|Clinic|Salon|Bank|Union|Association|Company|Club|ArtGallery|(?:Bak|Brew|Distill|Win)ery|Dealer|Rental|Repair|Station|Gym|Spa|Painter|Location|Center|Department|Parlor|Parts|Wash|Park|Exchange|Care|Team|Charity|Cleaning|Resort|Party|Establishment|Airline|Attorney|Casino|Consortium|Corporation|Dentist|Electrician|Florist|Hospital|Hostel|Hotel|Motel|Library|Locksmith|Notary|NGO|Optician|Physician|Pharmacy|Plumber|Campground|Cooperative|FundingScheme|BarOrPub|LibrarySystem|[^t]Group|Breakfast|AnimalShelter|Storage|Alley|GolfCourse|Pool|Arena|TennisComplex|Laundry|Cafe)$/;

const PLACES =
  /(?:Place|Structure|Attraction|Museum|Theater|Church|Airport|Zoo|Aquarium|Building|Embassy|Courthouse|CityHall|Residence|Landform|Accommodation|Venue|Worship|Mosque|Synagogue|Temple)$/;

const EVENTS = /(?:Event|Festival|Hackathon|CourseInstance|EventSeries)$/;
/** What ends like an event or a company and is none of them. */
const NEITHER = /^(?:(?:Publication|Delivery)Event|(?:Government|Broadcast|Food|Taxi)?Service)$/;

/**
 * What a node is for us. Several types: the first that says something. Only people, organisations and places have both
 * a number and an address, so that what has them is one of these, whatever it is called.
 */
export function kindOf(node: SchemaNode): SchemaKind {
  for (const type of node.types) {
    if (NEITHER.test(type)) continue;
    // vCard's card of a business is a business (GoodRelations says both); whose own site says both of them is a person.
    if (type === 'Person' || type === 'Patient')
      return node.types.includes('Organization') && !surePersonName(textOf(node, 'name') ?? '')
        ? 'organisation'
        : 'person';
    if (EVENTS.test(type)) return 'event';
    if (ORGANISATIONS.test(type)) return 'organisation';
    if (PLACES.test(type)) return 'place';
  }
  const has = (property: string) => node.properties.has(property);
  return has('telephone') && has('address') && node.types.length > 0 ? 'place' : 'other';
}
